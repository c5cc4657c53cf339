export const files = {
  gone: 'This file was deleted with what it was attached to.',
  errors: {
    tooLarge: 'This file is too heavy: 20 MB at most.',
    photoTooLarge: 'This photo is too heavy: 10 MB at most.',
    tooMany: 'Too many files at once: ten at most.',
    empty: 'This file is empty.',
    heic: 'Photos in HEIC format cannot be read here. Export yours as JPEG, then try again.',
    notPicture: 'This file is not a picture that we can read. Choose a JPEG, PNG, WebP, AVIF or GIF.',
    unknownType:
      'This type of file is not accepted. Attach a picture, a PDF, an office document, a text, sound, a video or a ZIP archive.',
    unreadable: 'This picture is damaged: it does not open. Save it again, then retry.',
    tooManyPixels: 'This picture is too large: 40 million pixels at most. Make it smaller, then retry.',
    unexpected: 'This file could not be received. Try again.',
    dailyShare: 'You have sent many files today. Try again tomorrow.',
  },
}
