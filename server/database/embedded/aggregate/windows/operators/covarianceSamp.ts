import { covariance } from '../covariance.js'

export const $covarianceSamp = covariance('$covarianceSamp', 'sample')
