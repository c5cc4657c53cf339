import departements from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' }
import { expect } from 'chai'
import { departmentName } from '../../models/department.js'

describe('The name of a department', () => {
  it('is the official one, with French apostrophes', () => {
    const official = departements.filter(({ code }) => /^(\d{2}|2[AB]|97[1-46])$/.test(code))
    expect(official).to.have.length(101)
    for (const { code, nom } of official) expect(departmentName(code)).to.equal(nom.replaceAll("'", '’'))
  })

  it('of an unknown code is the code', () => {
    expect(departmentName('99')).to.equal('99')
  })
})
