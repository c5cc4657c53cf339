export const organisations = {
  kinds: {
    association: 'Association',
    cooperative: 'Cooperative',
    mutual: 'Mutual society',
    foundation: 'Foundation',
    socialEnterprise: 'Social enterprise',
    company: 'Company',
    publicAuthority: 'Public authority',
    incubator: 'Incubator',
    university: 'University or research',
    investor: 'Investor',
    network: 'Network',
    undeclared: 'Organisation',
  },
  roles: {
    member: 'member',
    organiser: 'organises events',
    referent: 'referent',
    companyRepresentative: 'represents the company',
  },
  errors: {
    lastLeader:
      'An organisation always keeps somebody who answers for it. Hand this role to another person first.',
    notMember: 'This person no longer belongs to the organisation.',
  },
}
