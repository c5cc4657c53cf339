import { box, disc, each, line, paint, type Scene, shape, tree, wheel, width } from './drawing.js'

const sky = (colour: string) => box(0, 0, width, 320, colour, 0)

export const food: Scene = {
  alt: 'Un champ en sillons au soleil couchant, et une cagette de légumes au premier plan.',
  drawing: [
    sky('#f7cf8b'),
    disc(620, 140, 66, paint.honey),
    shape('M0 168c160-46 300-30 440-6s270 20 400-16v174H0z', '#9a5a2c'),
    shape('M0 196c180-30 380-22 840-4v128H0z', '#7a4320'),
    each([-300, -180, -60, 60, 180, 300, 420], (x) =>
      line(`M${420 + x * 0.35} 200L${420 + x * 1.9} 330`, paint.green, 12),
    ),
    tree(760, 186, 96, paint.deep) + tree(700, 184, 64, paint.green),
    shape('M118 214h236l-18 92H136z', paint.wood),
    each([0, 1, 2], (n) => box(124 + n * 5, 226 + n * 26, 224 - n * 10, 14, paint.sand, 2)),
    disc(162, 204, 26, paint.coral) + disc(212, 198, 30, paint.brick) + disc(262, 204, 26, paint.coral),
    shape('M286 214c0-40 14-60 30-76c16 16 26 40 22 76z', paint.honey),
    line('M316 140c-10-16-20-20-26-34', paint.green, 6) + line('M316 140c6-18 16-22 24-30', paint.green, 6),
    line('M212 168c-4-10 2-18 10-20', paint.pine, 5),
  ].join(''),
}

export const mobility: Scene = {
  alt: 'Une route de campagne entre les collines, une navette, un arrêt et un vélo.',
  drawing: [
    sky(paint.sky),
    disc(120, 84, 40, paint.honey),
    shape('M0 190c120-70 220-70 340-10s240 30 500-50v190H0z', paint.mint),
    shape('M0 220c200-40 420-40 840-10v110H0z', paint.green),
    box(0, 248, width, 72, paint.ink, 0),
    each([0, 1, 2, 3, 4, 5, 6], (n) => box(20 + n * 124, 282, 64, 7, paint.sand, 3)),
    box(300, 130, 230, 116, paint.coral, 18) + box(316, 148, 56, 42, paint.paper, 6),
    box(382, 148, 56, 42, paint.paper, 6) +
      box(448, 148, 66, 42, paint.paper, 6) +
      box(300, 206, 230, 10, paint.brick, 0),
    disc(352, 248, 24, '#0e1121') +
      disc(352, 248, 10, paint.sand) +
      disc(480, 248, 24, '#0e1121') +
      disc(480, 248, 10, paint.sand),
    line('M604 248V108', paint.paper, 7) + disc(604, 102, 26, paint.honey) + box(590, 98, 28, 8, paint.ink),
    wheel(686, 212, 34, paint.ink, paint.ink) + wheel(784, 212, 34, paint.ink, paint.ink),
    line('M686 212l34-52h46l18 52M720 160l16 52h-50M736 212l30-52l-6-18h18', paint.honey, 6) +
      box(706, 148, 30, 7, paint.ink),
    tree(90, 236, 90, paint.pine) + tree(210, 228, 66, paint.deep),
  ].join(''),
}

export const environment: Scene = {
  alt: 'Des collines boisées, deux éoliennes et une rivière au soleil.',
  drawing: [
    sky('#dcebe2'),
    disc(690, 86, 44, paint.honey),
    shape('M0 180c140-90 250-80 380-10s260 40 460-60v210H0z', paint.mint),
    each(
      [
        [250, 60],
        [330, 84],
      ] as const,
      ([x, y]) =>
        line(`M${x} 190V${y}`, paint.paper, 7) +
        line(`M${x} ${y}l0-44M${x} ${y}l38 24M${x} ${y}l-38 24`, paint.paper, 7) +
        disc(x, y, 6, paint.ink),
    ),
    shape('M0 226c180-60 360-40 500-10s220 10 340-24v128H0z', paint.green),
    shape(
      'M330 320c60-50 150-52 190-78c-50-6-80-14-60-30c-40 22-10 34 10 40c-60 20-190 34-240 68z',
      paint.sky,
    ),
    shape('M0 272c120-30 220-24 300 48H0z', paint.deep) +
      shape('M840 256c-160-10-260 20-300 64h300z', paint.pine),
    tree(90, 284, 130, paint.pine) + tree(176, 290, 96, paint.deep) + tree(720, 272, 140, paint.deep),
    tree(640, 286, 90, paint.green) + tree(800, 280, 100, paint.green) + tree(560, 214, 50, paint.pine),
  ].join(''),
}

const front = (x: number, w: number, h: number, front: string, awning: string) =>
  box(x, 248 - h, w, h, front, 4) +
  box(x + 14, 186, w - 28, 62, paint.sky, 3) +
  each([0, 1, 2, 3, 4], (n) =>
    box(x + 6 + (n * (w - 12)) / 5, 158, (w - 12) / 5, 30, n % 2 ? paint.paper : awning, 6),
  ) +
  each([0, 1], (n) => box(x + 24 + (n * (w - 20)) / 2, 248 - h + 24, w / 4, 40, paint.sand, 3))

export const enterprise: Scene = {
  alt: 'Trois devantures d’une même rue, auvents ouverts, une table en terrasse.',
  drawing: [
    sky('#f6e2b4'),
    disc(420, 70, 34, paint.honey),
    front(50, 220, 200, paint.coral, paint.brick) + front(300, 240, 170, paint.green, paint.deep),
    front(570, 220, 216, paint.night, paint.amber),
    box(0, 248, width, 72, '#8a6a3a', 0) + box(0, 248, width, 10, paint.wood, 0),
    line('M262 300v-40M234 258h56', paint.ink, 6) +
      box(214, 270, 10, 34, paint.ink) +
      box(300, 270, 10, 34, paint.ink),
    tree(554, 262, 120, paint.pine),
  ].join(''),
}

const house = (x: number, w: number, h: number, walls: string, roof: string) =>
  box(x, 256 - h, w, h, walls, 2) +
  shape(`M${x - 10} ${256 - h}l${w / 2 + 10}-54l${w / 2 + 10} 54z`, roof) +
  each([0, 1], (n) => box(x + 20 + (n * (w - 12)) / 2, 256 - h + 22, w / 4, 34, paint.honey, 3)) +
  box(x + w / 2 - 14, 212, 28, 44, paint.ink, 3)

export const living: Scene = {
  alt: 'Le soir dans une rue de maisons aux fenêtres allumées, deux arbres et un banc.',
  drawing: [
    sky(paint.night),
    disc(700, 66, 28, paint.sand) + disc(688, 60, 26, paint.night),
    each(
      [
        [80, 50],
        [210, 34],
        [360, 64],
        [520, 40],
        [600, 90],
        [790, 120],
      ] as const,
      ([x, y]) => disc(x, y, 2.5, paint.paper),
    ),
    house(70, 150, 120, paint.coral, paint.brick) + house(240, 130, 150, paint.sand, paint.deep),
    house(390, 160, 110, paint.mint, paint.pine) + house(600, 150, 140, paint.rose, paint.plum),
    box(0, 252, width, 68, '#161931', 0),
    tree(570, 258, 110, paint.green) + tree(42, 258, 90, paint.deep) + tree(786, 258, 100, paint.green),
    box(452, 272, 110, 8, paint.wood) + box(462, 280, 8, 22, paint.wood) + box(544, 280, 8, 22, paint.wood),
  ].join(''),
}

export const equality: Scene = {
  alt: 'Un chantier : une grue, un échafaudage et deux casques posés sur une planche.',
  drawing: [
    sky('#f5cfc2'),
    line('M660 250V40M560 52h240M660 24l-90 28M660 24l120 28', paint.amber, 9) +
      line('M582 52v70', paint.ink, 3),
    box(556, 122, 54, 34, paint.coral, 3),
    box(90, 70, 300, 180, paint.rose, 0) +
      each([0, 1, 2], (n) => box(122 + n * 90, 96, 50, 54, paint.night, 3)),
    each([0, 1, 2], (n) => box(122 + n * 90, 180, 50, 70, paint.night, 3)),
    line('M76 250V56M182 250V56M298 250V56M404 250V56M76 84h328M76 164h328', paint.brick, 7),
    line('M76 250l106-86M298 164l106 86', paint.brick, 4),
    box(0, 248, width, 72, '#6d2c1c', 0) +
      box(430, 224, 120, 12, paint.wood) +
      box(446, 236, 10, 34, paint.wood) +
      box(524, 236, 10, 34, paint.wood),
    shape('M438 224a26 26 0 0 1 52 0z', paint.honey) + box(432, 220, 64, 7, paint.amber),
    shape('M496 224a24 24 0 0 1 48 0z', paint.paper) + box(490, 220, 60, 7, paint.sand),
  ].join(''),
}
