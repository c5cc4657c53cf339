export const organisations = {
  kinds: {
    association: 'Association',
    cooperative: 'Coopérative',
    mutual: 'Mutuelle',
    foundation: 'Fondation',
    socialEnterprise: 'Entreprise sociale',
    company: 'Entreprise',
    publicAuthority: 'Collectivité ou service public',
    incubator: 'Incubateur',
    university: 'Université ou recherche',
    investor: 'Financeur',
    network: 'Réseau',
    undeclared: 'Structure',
  },
  roles: {
    member: 'membre',
    organiser: 'organise des évènements',
    referent: 'référent·e',
    companyRepresentative: 'représentant·e de l’entreprise',
  },
  errors: {
    lastLeader:
      'Une structure garde toujours quelqu’un qui répond d’elle. Confiez d’abord ce rôle à une autre personne.',
    notMember: 'Cette personne ne fait plus partie de la structure.',
  },
}
