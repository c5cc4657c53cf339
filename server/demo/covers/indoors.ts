import { box, disc, each, line, paint, type Scene, shape, wheel, width } from './drawing.js'

const wall = (light: string, dark: string, floor: string = paint.ink) =>
  box(0, 0, width, 320, dark, 0) + box(0, 0, width, 214, light, 0) + box(0, 248, width, 72, floor, 0)

const bench = box(0, 240, width, 14, paint.amber, 0)

export const circular: Scene = {
  alt: 'L’atelier d’une ressourcerie : des étagères, une roue de vélo, une chaise et une lampe à réparer.',
  drawing: [
    wall(paint.green, paint.deep),
    box(40, 120, 250, 10, paint.pine) + box(560, 96, 240, 10, paint.pine),
    box(66, 70, 62, 50, paint.honey) + box(76, 82, 42, 6, paint.amber) + box(76, 94, 42, 6, paint.amber),
    box(142, 52, 26, 68, paint.paper) + box(170, 60, 20, 60, paint.coral) + box(192, 46, 24, 74, paint.sand),
    shape('m222 58 18-5 19 64-18 5z', paint.mint),
    box(588, 46, 92, 50, paint.coral, 8) + disc(612, 71, 14, paint.ink) + disc(612, 71, 6, paint.sand),
    box(636, 60, 34, 6, paint.ink) + box(636, 74, 24, 6, paint.ink) + line('M668 46l22-26', paint.ink, 4),
    shape('M712 96c0-30 8-40 8-52h32c0 12 8 22 8 52z', paint.paper),
    bench,
    wheel(356, 180, 56, paint.paper, paint.honey),
    box(456, 92, 12, 150, paint.honey, 4) + box(456, 172, 104, 14, paint.honey, 4),
    box(548, 178, 12, 64, paint.honey, 4) + box(456, 98, 52, 12, paint.honey, 6),
    box(456, 124, 52, 12, paint.honey, 6),
    line('M690 240l26-92l-54-34', paint.sand, 8) + shape('M636 122l40-24 10 34-22 16z', paint.coral),
    box(664, 230, 60, 12, paint.sand, 6),
    box(110, 176, 120, 66, paint.sand, 5) + box(110, 192, 120, 6, paint.wood, 0),
    box(110, 214, 120, 6, paint.wood, 0) + box(134, 148, 72, 28, paint.mint, 5),
  ].join(''),
}

export const employment: Scene = {
  alt: 'Un établi : des outils accrochés au mur, une planche sciée et une boîte à vis.',
  drawing: [
    wall(paint.night, '#232850', '#161931'),
    each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], (n) => disc(60 + n * 66, 40, 3, paint.ink)),
    each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], (n) => disc(60 + n * 66, 190, 3, paint.ink)),
    box(120, 60, 14, 110, paint.wood, 5) + shape('M88 52h78v26h-52l-26 12z', paint.mint),
    box(232, 60, 12, 60, paint.coral, 6) + box(235, 118, 6, 62, paint.paper, 2),
    box(290, 60, 12, 60, paint.honey, 6) + box(293, 118, 6, 44, paint.paper, 2),
    line('M366 62l34 60l-14 56', paint.sand, 10) + line('M420 62l-34 60l14 56', paint.sand, 10),
    shape('M476 60h150l60 46h-210z', paint.mint) + box(452, 60, 40, 60, paint.coral, 10),
    line(`M480 108${'l8 10l8-10'.repeat(12)}`, paint.night, 4),
    bench,
    box(96, 204, 300, 24, paint.sand, 2) + box(96, 228, 300, 12, paint.wood, 2),
    line('M330 204v24', paint.wood, 3) + line('M352 204v24', paint.wood, 3),
    box(470, 186, 120, 54, paint.coral, 6) + box(470, 200, 120, 6, paint.brick, 0),
    line('M502 186v-16h56v16', paint.paper, 6),
    box(660, 170, 72, 70, paint.honey, 8) + box(672, 190, 48, 22, paint.paper, 3),
  ].join(''),
}

export const digital: Scene = {
  alt: 'Une table d’atelier numérique : un ordinateur portable, deux téléphones et des bulles de conversation.',
  drawing: [
    wall('#4a3560', '#3d2b50', paint.ink),
    bench,
    box(300, 92, 240, 148, paint.ink, 10) + box(312, 104, 216, 124, paint.sky, 4),
    box(330, 122, 90, 10, paint.plum) +
      box(330, 142, 140, 8, paint.paper) +
      box(330, 158, 120, 8, paint.paper),
    box(330, 186, 60, 22, paint.deep, 11) + box(270, 234, 300, 12, paint.sand, 6),
    shape(
      'M96 70h130a14 14 0 0 1 14 14v44a14 14 0 0 1-14 14h-84l-30 26v-26h-16a14 14 0 0 1-14-14v-44a14 14 0 0 1 14-14z',
      paint.honey,
    ),
    box(112, 90, 100, 9, paint.amber) + box(112, 110, 66, 9, paint.amber),
    shape(
      'M622 44h126a14 14 0 0 1 14 14v40a14 14 0 0 1-14 14h-16v24l-28-24h-82a14 14 0 0 1-14-14v-40a14 14 0 0 1 14-14z',
      paint.coral,
    ),
    each([0, 1, 2], (n) => disc(652 + n * 32, 78, 8, paint.paper)),
    box(630, 170, 44, 72, paint.paper, 8) + box(636, 180, 32, 48, paint.mint, 2),
    shape('M704 240l16-66 42 10-14 56z', paint.ink) + shape('M711 230l11-48 32 8-10 40z', paint.rose),
    box(150, 186, 46, 54, paint.mint, 6) + line('M196 200c22 0 22 28 0 28', paint.mint, 7),
  ].join(''),
}

export const seniors: Scene = {
  alt: 'Un salon en fin de journée : un fauteuil près de la fenêtre, une plante et une lampe allumée.',
  drawing: [
    wall('#7b3f55', '#6a3347', '#3a1f34'),
    box(300, 36, 190, 168, paint.sand, 4) +
      box(310, 46, 80, 148, paint.sky, 2) +
      box(400, 46, 80, 148, paint.sky, 2),
    disc(440, 110, 26, paint.honey) + shape('M310 194v-30c30-26 54-20 80 0v30z', paint.mint),
    shape('M400 194v-20c26-20 52-16 80-2v22z', paint.green),
    shape('M286 28h46c0 70-14 130-46 176z', paint.coral) +
      shape('M504 28h-46c0 70 14 130 46 176z', paint.coral),
    box(270, 20, 250, 10, paint.amber, 5),
    box(0, 240, width, 10, paint.amber, 0),
    shape('M560 118a30 30 0 0 1 30-30h84a30 30 0 0 1 30 30v94H560z', paint.deep),
    box(540, 160, 40, 78, paint.green, 16) + box(684, 160, 40, 78, paint.green, 16),
    box(572, 180, 120, 46, paint.mint, 10) +
      box(560, 226, 12, 22, paint.ink, 2) +
      box(692, 226, 12, 22, paint.ink, 2),
    line('M780 240V110', paint.sand, 7) +
      shape('M744 112l18-58h36l18 58z', paint.honey) +
      box(756, 234, 48, 10, paint.sand, 5),
    box(128, 184, 66, 58, paint.coral, 8) + box(120, 178, 82, 14, paint.brick, 5),
    line('M161 180c0-50-40-60-60-56', paint.mint, 9) + line('M161 180c0-70 30-96 58-90', paint.mint, 9),
    line('M161 180c-4-60-10-96-26-120', paint.mint, 9),
  ].join(''),
}

export const financing: Scene = {
  alt: 'Une grande horloge, des piles de pièces et un carnet de comptes sur une table.',
  drawing: [
    wall('#7a5a12', '#684c0d', paint.ink),
    bench,
    disc(420, 124, 92, paint.sand) + disc(420, 124, 80, paint.paper) + disc(420, 124, 7, paint.ink),
    each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], (hour) => {
      const angle = (hour * Math.PI) / 6
      return disc(420 + 68 * Math.cos(angle), 124 + 68 * Math.sin(angle), hour % 3 === 0 ? 5 : 3, paint.night)
    }),
    line('M420 124V68', paint.ink, 7) + line('M420 124l40 24', paint.coral, 6),
    each([0, 1, 2, 3], (n) => box(120, 224 - n * 17, 74, 15, n % 2 ? paint.amber : paint.honey, 7)),
    each([0, 1, 2, 3, 4, 5, 6], (n) => box(208, 224 - n * 17, 74, 15, n % 2 ? paint.amber : paint.honey, 7)),
    each([0, 1], (n) => box(32, 224 - n * 17, 74, 15, n % 2 ? paint.amber : paint.honey, 7)),
    shape('M570 150h180l24 90H546z', paint.green) + shape('M580 158h160l20 74H560z', paint.paper),
    each([0, 1, 2], (n) => box(596 - n * 5, 176 + n * 18, 84, 7, paint.mint)),
    each([0, 1, 2], (n) => box(694 + n * 5, 176 + n * 18, 34, 7, n === 2 ? paint.coral : paint.sand)),
    line('M800 236l-30-92', paint.coral, 9) + line('M771 146l-4-14', paint.ink, 6),
  ].join(''),
}
