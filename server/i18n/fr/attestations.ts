export const attestations = {
  title: 'Attestation de présence',
  says: 'Nous attestons que',
  tookPart: 'a participé à',
  organisedBy: 'Organisé par {{organisers}}',
  number: 'Numéro {{number}}',
  check: 'À vérifier sur {{address}}',
  issuedOn: 'Établie le {{day}}',
  checking: 'Vérifier une attestation',
  lede: 'Chaque attestation de présence porte un numéro. Ici, chacun peut vérifier qu’elle est vraie.',
  itsNumber: 'Le numéro de l’attestation',
  verify: 'Vérifier',
  genuine: 'Cette attestation est authentique.',
  unknown: 'Aucune attestation ne porte le numéro {{number}}.',
  compare:
    'Comparez avec le document : le prénom, l’initiale du nom, l’évènement et la date doivent être les mêmes.',
  another: 'Vérifier une autre attestation',
  download: 'Mon attestation (PDF)',
}
