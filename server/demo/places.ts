/** How a territory is spoken of, and towns where its people live. */
export interface Place {
  /** "to" or "in" it, "of" it. */
  at: string
  of: string
  towns: string[]
}

export const places: Record<string, Place> = {
  'aix-marseille-provence': {
    at: 'dans la métropole d’Aix-Marseille',
    of: 'd’Aix-Marseille-Provence',
    towns: ['Marseille', 'Aubagne', 'Vitrolles', 'Martigues', 'Gardanne'],
  },
  'clermont-ferrand': {
    at: 'à Clermont-Ferrand',
    of: 'de la métropole clermontoise',
    towns: ['Clermont-Ferrand', 'Thiers', 'Riom', 'Cournon-d’Auvergne'],
  },
  'est-ensemble': {
    at: 'à Est Ensemble',
    of: 'd’Est Ensemble',
    towns: ['Montreuil', 'Bagnolet', 'Pantin', 'Bobigny', 'Romainville', 'Noisy-le-Sec', 'Les Lilas'],
  },
  figeac: {
    at: 'autour de Figeac',
    of: 'du pays de Figeac',
    towns: ['Figeac', 'Lacapelle-Marival', 'Bagnac-sur-Célé', 'Assier', 'Latronquière'],
  },
  'le-mans-sarthe': {
    at: 'en Sarthe',
    of: 'de la Sarthe',
    towns: ['Le Mans', 'Sablé-sur-Sarthe', 'La Flèche', 'Mamers', 'Allonnes'],
  },
  'lyon-metropole': {
    at: 'dans la métropole de Lyon',
    of: 'de la métropole de Lyon',
    towns: ['Lyon', 'Villeurbanne', 'Vénissieux', 'Givors', 'Vaulx-en-Velin'],
  },
  mayotte: {
    at: 'à Mayotte',
    of: 'de Mayotte',
    towns: ['Mamoudzou', 'Koungou', 'Dembéni', 'Sada', 'Bandrélé', 'Tsingoni', 'Chirongui'],
  },
  montreuillois: {
    at: 'dans le Montreuillois',
    of: 'du Montreuillois',
    towns: ['Montreuil-sur-Mer', 'Hesdin', 'Berck', 'Étaples', 'Hucqueliers', 'Fruges'],
  },
  'nantes-metropole': {
    at: 'à Nantes Métropole',
    of: 'de Nantes Métropole',
    towns: ['Nantes', 'Rezé', 'Saint-Herblain', 'Bouguenais', 'Vertou', 'Couëron'],
  },
  'pays-de-grasse': {
    at: 'en Pays de Grasse',
    of: 'du Pays de Grasse',
    towns: ['Grasse', 'Pégomas', 'Saint-Vallier-de-Thiey', 'Auribeau-sur-Siagne'],
  },
  'region-bretagne': {
    at: 'en Bretagne',
    of: 'de Bretagne',
    towns: ['Rennes', 'Lorient', 'Morlaix', 'Redon', 'Saint-Brieuc', 'Quimper', 'Loudéac'],
  },
  'region-normandie': {
    at: 'en Normandie',
    of: 'de Normandie',
    towns: ['Caen', 'Rouen', 'Le Havre', 'Flers', 'Alençon', 'Évreux', 'Dieppe', 'Granville'],
  },
  'region-nouvelle-aquitaine': {
    at: 'en Nouvelle-Aquitaine',
    of: 'de Nouvelle-Aquitaine',
    towns: ['Limoges', 'Bordeaux', 'Niort', 'Périgueux', 'Pau', 'Guéret', 'La Rochelle', 'Angoulême'],
  },
  'roissy-pays-de-france': {
    at: 'à Roissy Pays-de-France',
    of: 'de Roissy Pays-de-France',
    towns: ['Sarcelles', 'Garges-lès-Gonesse', 'Gonesse', 'Goussainville', 'Villiers-le-Bel', 'Louvres'],
  },
  roubaix: {
    at: 'à Roubaix',
    of: 'de Roubaix',
    towns: ['Roubaix'],
  },
  'strasbourg-eurometropole': {
    at: 'dans l’Eurométropole de Strasbourg',
    of: 'de l’Eurométropole de Strasbourg',
    towns: ['Strasbourg', 'Schiltigheim', 'Bischheim', 'Illkirch-Graffenstaden'],
  },
  'territoire-ledonien': {
    at: 'autour de Lons-le-Saunier',
    of: 'du Jura lédonien',
    towns: ['Lons-le-Saunier', 'Orgelet', 'Bletterans', 'Clairvaux-les-Lacs', 'Cousance'],
  },
  'territoire-olympique-2024': {
    at: 'sur le territoire olympique',
    of: 'du territoire olympique',
    towns: ['Saint-Denis', 'Saint-Ouen', 'Aubervilliers', 'Le Bourget', 'La Courneuve'],
  },
  'valence-romans': {
    at: 'à Valence-Romans',
    of: 'de Valence-Romans',
    towns: ['Valence', 'Romans-sur-Isère', 'Bourg-de-Péage', 'Bourg-lès-Valence'],
  },
  'vallee-de-la-marne': {
    at: 'dans la vallée de la Marne',
    of: 'de la vallée de la Marne',
    towns: ['Chelles', 'Torcy', 'Champs-sur-Marne', 'Noisiel', 'Lognes', 'Pontault-Combault'],
  },
  'genevois-innovales': {
    at: 'dans le Genevois',
    of: 'du Genevois',
    towns: ['Saint-Julien-en-Genevois', 'Annemasse', 'Viry'],
  },
  'grand-chambery': {
    at: 'à Grand Chambéry',
    of: 'de Grand Chambéry',
    towns: ['Chambéry', 'La Motte-Servolex', 'Cognin'],
  },
  'grand-narbonne': {
    at: 'dans le Narbonnais',
    of: 'du Grand Narbonne',
    towns: ['Narbonne', 'Sigean', 'Coursan', 'Gruissan'],
  },
  'grand-poitiers': {
    at: 'à Grand Poitiers',
    of: 'de Grand Poitiers',
    towns: ['Poitiers', 'Chauvigny', 'Buxerolles', 'Lusignan'],
  },
  'grenoble-alpes-metropole': {
    at: 'dans la métropole de Grenoble',
    of: 'de la métropole de Grenoble',
    towns: ['Grenoble', 'Échirolles', 'Fontaine', 'Saint-Martin-d’Hères'],
  },
  'occitanie-est': {
    at: 'en Occitanie-Est',
    of: 'd’Occitanie-Est',
    towns: ['Nîmes', 'Béziers', 'Mende', 'Alès', 'Perpignan'],
  },
  'toulouse-metropole': {
    at: 'dans la métropole toulousaine',
    of: 'de la métropole toulousaine',
    towns: ['Toulouse', 'Colomiers', 'Blagnac', 'Tournefeuille'],
  },
}

/** "à Rezé", "au Mans", "aux Lilas". */
export function atTown(town: string): string {
  if (town.startsWith('Le ')) return `au ${town.slice(3)}`
  if (town.startsWith('Les ')) return `aux ${town.slice(4)}`
  return `à ${town}`
}

/** "de Rezé", "d’Assier", "du Mans", "des Lilas". */
export function ofTown(town: string): string {
  if (town.startsWith('Le ')) return `du ${town.slice(3)}`
  if (town.startsWith('Les ')) return `des ${town.slice(4)}`
  return /^[AEIOUYÀÉÈÊÎÔ]/.test(town) ? `d’${town}` : `de ${town}`
}
