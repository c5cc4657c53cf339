export const files = {
  gone: 'Ce fichier a été supprimé avec ce à quoi il était joint.',
  errors: {
    tooLarge: 'Ce fichier est trop lourd : 20 Mo au plus.',
    photoTooLarge: 'Cette photo est trop lourde : 10 Mo au plus.',
    tooMany: 'Trop de fichiers à la fois : dix au plus.',
    empty: 'Ce fichier est vide.',
    heic: 'Les photos au format HEIC ne peuvent pas être lues ici. Exportez la vôtre en JPEG, puis réessayez.',
    notPicture:
      'Ce fichier n’est pas une image que nous savons lire. Choisissez un JPEG, un PNG, un WebP, un AVIF ou un GIF.',
    unknownType:
      'Ce type de fichier n’est pas accepté. Joignez une image, un PDF, un document de bureautique, un texte, du son, une vidéo ou une archive ZIP.',
    unreadable: 'Cette image est abîmée : elle ne s’ouvre pas. Enregistrez-la à nouveau, puis réessayez.',
    tooManyPixels:
      'Cette image est trop grande : 40 millions de pixels au plus. Réduisez-la, puis réessayez.',
    unexpected: 'Ce fichier n’a pas pu être reçu. Réessayez.',
    dailyShare: 'Vous avez envoyé beaucoup de fichiers aujourd’hui. Réessayez demain.',
  },
}
