import { covariance } from '../covariance.js'

export const $covariancePop = covariance('$covariancePop', 'population')
