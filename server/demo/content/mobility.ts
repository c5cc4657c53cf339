import { cities, countryside, mainland, opening, openingAt, type ThemeContent } from './opening.js'

export const mobility: ThemeContent = {
  openings: [
    opening(
      '{Covoiturage du quotidien : passer de l’application à l’habitude|Lignes de covoiturage : qui monte vraiment ?}',
      `Notre ligne de covoiturage entre {ville} et la zone d’activité compte {9|12|14} arrêts, {240-900} inscrits et… {18-46} trajets par jour. Les conducteurs sont là ; **il manque des passagers**, sans doute parce que personne n’ose être le premier à attendre au bord de la route.

Avons-nous commencé par le mauvais bout ? Garantie de retour, prime au passager, employeurs : qu’est-ce qui a fait décoller les vôtres ?`,
      'La garantie de retour. Elle n’est utilisée que {trois|quatre|six} fois par mois, mais tout le monde la cite. Un taxi payé en cas d’échec coûte moins cher qu’une campagne d’affichage.',
      'Un arrêt à la sortie de l’usine, visible, éclairé, avec un banc. {Le nombre de trajets a triplé|Les trajets ont doublé} en deux mois, sans rien changer d’autre.',
      'Nous avons embauché deux « ambassadeurs » qui attendent avec les passagers le premier mois. Cela paraît excessif, et c’est ce qui a créé l’habitude.',
    ),
    openingAt(
      countryside,
      '{Autopartage entre villages : une voiture pour trois communes, ça tient ?|Autopartage rural : nos comptes après deux ans}',
      `Deux voitures électriques, {trois|quatre} communes autour {de ville}, {38-85} adhérents. Taux d’usage : {14-24} %, soit deux fois moins qu’en ville, et pourtant personne ne veut s’en passer : **onze familles ont vendu leur deuxième voiture**.

L’équilibre n’est pas atteint. Faut-il compter ces voitures vendues comme une recette publique évitée ? Comment le défendre devant un conseil communautaire ?`,
      'Nous comptons le stationnement évité et les frais remboursés aux agents, qui utilisent la voiture en journée. Du coup, la collectivité est notre premier client, et l’équilibre arrive à {22-27} % d’usage.',
      'Un particulier coûte cher à recruter, un service pas du tout. Commencez par l’aide à domicile, la mairie et la maison de santé.',
      'Attention à la borne : la nôtre a été en panne {sept|neuf} semaines. Deux bornes ordinaires valent mieux qu’une rapide.',
    ),
    opening(
      '{Vélo-école : apprendre à l’âge adulte|Remettre en selle des femmes qui n’ont jamais appris : vos conseils}',
      `Notre vélo-école {à ville} accueille {24-60} adultes par an, des femmes à {80-95} %. Elles apprennent en {huit|dix} séances. **La moitié ne roule pas après**, faute de vélo, de trajet sûr ou d’encouragement à la maison.

Nous voulons prolonger : vélo prêté six mois, sorties du dimanche, marraine. Combien de temps accompagnez-vous, et comment financez-vous l’après ?`,
      'Le vélo prêté dès la dernière séance, avec antivol et sacoches. {71-84} % roulent encore à six mois. Le bailleur finance, parce que nous faisons aussi l’inventaire de ses locaux à vélos.',
      'Repérez le trajet *de chacune*, pas un circuit. Nous accompagnons deux fois le trajet réel, de la porte à la porte.',
      'Les sorties du dimanche avec les enfants ont tout changé : ce sont eux qui réclament.',
    ),
    openingAt(
      countryside,
      '{Transport à la demande : les trajets vers la santé mangent tout|Transport solidaire : fixer des limites sans laisser personne}',
      `{62-120} bénévoles conduisent {à terr} des personnes sans voiture. {Sept trajets sur dix|Les trois quarts des trajets} sont des rendez-vous médicaux, parfois à 60 km, avec deux heures d’attente. Nos conducteurs ont en moyenne 69 ans.

**Où placez-vous la limite** entre solidarité et transport sanitaire ? Et comment redonner de la place aux trajets de la vie : courses, coiffeur, cimetière, belote ?`,
      'Nous réservons un tiers des créneaux aux trajets « de vie », et ils se remplissent toujours. Pour le médical au-delà de 30 km, convention avec deux taxis.',
      'Le défraiement compte : nous sommes à {0,38|0,42|0,45} euro du kilomètre et cela a ramené des conducteurs plus jeunes.',
      'Nous regroupons les rendez-vous avec l’aide du secrétariat de l’hôpital : le {mardi|jeudi} pour notre canton. {Un trajet sur cinq|Un trajet sur quatre} est désormais partagé.',
    ),
    openingAt(
      mainland,
      '{Gare fermée, gare ouverte : en faire un lieu de services|Une petite gare à reprendre : quels usages en premier ?}',
      `La halte {de ville} a rouvert aux trains, pas aux voyageurs : bâtiment muré, quai désert. La région est d’accord pour nous confier {110-260} m² pour {neuf|douze} ans, à charge pour nous de trouver l’équilibre.

Café, relais colis, atelier vélo, bureau partagé, salle d’attente chauffée : **par quoi commencer sans se disperser ?** Qui a négocié les flux et la sécurité avec le gestionnaire ?`,
      'Café et atelier vélo ensemble, ouverts aux heures des trains du matin. Le reste est venu des voyageurs. {Deux|Trois} emplois au bout de dix-huit mois.',
      'La négociation sur les flux a pris {onze|quatorze} mois. Demandez d’emblée un interlocuteur unique, écrit noir sur blanc dans la convention.',
      'Ne comptez pas sur les colis pour vivre, mais pour faire entrer les gens. {60-140} par semaine chez nous, et un sur trois prend un café.',
    ),
    opening(
      '{Permis de conduire : des parcours accompagnés qui aboutissent|Auto-école sociale : réduire l’abandon avant l’examen}',
      `Sur {48-90} personnes entrées à l’auto-école sociale l’an dernier, {26-51} ont obtenu leur permis. Les autres n’ont pas échoué : elles ont **disparu entre le code et la conduite**, le plus souvent pour une question d’horaires ou de découragement.

Nous pensons à un contrat de parcours avec un accompagnateur unique. Avez-vous un exemple, et une idée du coût par permis obtenu ?`,
      'Nous sommes à {1700-2900} euros par permis, accompagnement compris. Le code se passe en groupe, trois matins par semaine pendant un mois. L’abandon est tombé de moitié.',
      'Un simulateur dans les locaux : {12-20} heures avant de toucher une vraie voiture. Pour les personnes anxieuses, c’est un soulagement.',
      'Pensez au permis « boîte automatique » : plus court, moins cher, et plus personne ne le regarde de travers.',
    ),
    openingAt(
      cities,
      '{Vélo-cargo et commerce : livrer le centre autrement|Cyclologistique en ville moyenne : à partir de combien de colis ?}',
      `Une petite coopérative de livraison à vélo démarre {à ville} avec {deux|trois} vélos-cargos et un local prêté. {90-210} colis par jour, surtout des fleuristes, des imprimeurs et une pharmacie.

Les transporteurs nous proposent le dernier kilomètre à un tarif intenable ({1,60|1,90|2,20} euro le colis). **Faut-il accepter pour le volume ?** Ou rester chez les commerçants, mieux payés mais irréguliers ?`,
      'Nous avons accepté, et nous avons failli en mourir. Aujourd’hui : un seul transporteur, plafonné à 30 % de l’activité. Le reste, ce sont des tournées régulières (linge, repas, archives) payées à l’heure.',
      'Les tournées de biodéchets sont notre meilleure surprise : deux heures tous les matins, contrat de trois ans.',
      'Le local en cœur de ville vaut de l’or. Négociez-le avec la collectivité avant même d’acheter un troisième vélo.',
    ),
    opening(
      '{Aller à pied à l’école : faire durer le pédibus|Pédibus et rues aux écoles : que reste-t-il après l’enthousiasme ?}',
      `{Quatre|Cinq|Sept} lignes de pédibus {à ville} à la rentrée, deux en février. La pluie, les réunions, la lassitude. En revanche, la rue fermée devant l’école tient bon et **plus personne ne voudrait la rouvrir**.

Faut-il lâcher le pédibus ? Le confier à des retraités, à l’équipe du périscolaire ? Comment font les écoles où cela dure depuis des années ?`,
      'Chez nous, deux retraités par ligne, une indemnité en chèques cadeaux chez les commerçants, et un goûter par trimestre. Sixième année.',
      'Le vélobus a remplacé le pédibus : plus loin, plus vite, plus amusant. Les parents viennent pour rouler, les enfants suivent.',
      'Rien n’oblige à tous les jours. Le {mardi|vendredi} seulement : {80-190} enfants, et cela ne s’essouffle pas.',
    ),
    openingAt(
      cities,
      '{Mobilité en horaires décalés : le dernier bus part à 20 h 30|Comment rentrent chez eux les salariés de nuit ?}',
      `Nettoyage, soin, logistique : {1200-4500} salariés {de terr} commencent avant 5 h ou finissent après 22 h. Aucun transport. Ils paient une voiture {280-420} euros par mois pour un salaire de {1100-1450}.

Une navette partagée entre **six employeurs** a tourné quatre mois, puis s’est arrêtée sur la répartition des coûts. Avez-vous une clé acceptée par tous ?`,
      'Clé au nombre de salariés *inscrits* et non transportés : chacun a intérêt à ce que le bus soit plein. Deux ans, aucun départ.',
      'Nous sommes passés par l’autorité organisatrice, qui a prolongé une ligne existante de {quarante|cinquante} minutes. Les employeurs ont garanti un nombre minimal d’abonnements.',
      'Des scooters électriques en location longue pour celles et ceux qui habitent loin de l’arrêt. Ce n’est pas parfait, mais {38-60} personnes s’en servent chaque nuit.',
    ),
    openingAt(
      cities,
      '{Quelle place pour la voiture des plus modestes dans une zone à faibles émissions ?|Faibles émissions : aider ceux qui ne peuvent pas changer de voiture}',
      `La zone à faibles émissions {de ville} concerne {un ménage modeste sur trois|quatre ménages modestes sur dix}. Les aides existent, elles supposent d’avancer {3000-9000} euros. Nous accompagnons des gens qui travaillent la nuit, soignent, livrent : sans voiture, plus d’emploi.

**Location sociale, dérogations par usage, conversion des moteurs** : qu’avez-vous vu fonctionner ? Je cherche des solutions, pas un procès du principe.`,
      'Location à {60-110} euros par mois, entretien compris, avec option d’achat. {45-130} véhicules, très peu d’impayés parce que le loyer remplace la panne.',
      'Un carnet de {vingt-quatre|cinquante-deux} entrées par an règle la majorité des situations. Beaucoup en utilisent moins de la moitié.',
      'Ne pas oublier l’information : {la moitié|un tiers} des personnes reçues chez nous étaient en réalité dans leur droit, et n’osaient plus circuler.',
    ),
    openingAt(
      cities,
      '{Concerter sur une piste cyclable quand les commerçants sont contre|Deux cents mètres de piste, deux ans de réunions}',
      `{180-420} mètres de piste dans la rue commerçante {de ville}, {31-58} places de stationnement en moins. Les commerçants prédisent la faillite, les cyclistes la mort sur la chaussée. J’anime les réunions et je manque d’arguments **qui ne soient pas des slogans**.

Avez-vous des comptages de clientèle avant et après ? Une phase d’essai réversible a-t-elle apaisé les choses ?`,
      'Essai de six mois avec des bacs et de la peinture, enquête auprès des clients avant et après. Les commerçants croyaient que {65-74} % venaient en voiture ; c’était {19-28} %.',
      'Faites compter *par les commerçants*. On ne croit que ses propres bâtons sur un carnet.',
      'Prévoyez les livraisons dans le plan dès la première réunion. Chez nous, {quatre|cinq} places bien gérées ont calmé la moitié de la salle.',
    ),
    opening(
      '{Tiers-lieux et travail à distance : la navette que l’on ne prend plus|Un bureau partagé pour ne plus faire soixante kilomètres par jour}',
      `Notre espace de travail {à ville} accueille {14-32} salariés qui évitent ainsi {deux|trois} jours par semaine un long trajet. L’entreprise paie {90-160} euros par mois et par poste. Nous calculons **{60000-210000} kilomètres évités** par an.

La région aimerait étendre l’idée à dix communes. Sans animation, un bureau partagé reste une pièce vide : quel minimum faut-il prévoir ?`,
      'Une personne présente {douze|quinze} heures par semaine. En dessous, le café refroidit. Au-dessus de vingt, il faut un autre modèle économique.',
      'Partez d’un lieu qui vit déjà : bibliothèque, épicerie, maison de services. {Trois|Quatre} de nos {six|sept} sites marchent ainsi, et les autres non.',
      'Le bon interlocuteur côté entreprise n’est pas la direction des ressources humaines mais les moyens généraux : ils savent ce que coûte un poste vide.',
    ),
    openingAt(
      ['mayotte', 'region-bretagne', 'region-nouvelle-aquitaine', 'occitanie-est', 'region-normandie'],
      '{Îles, estuaires, lagons : vos passeurs solidaires|Traverser pour travailler : les mobilités sur l’eau}',
      `Pour une partie des habitants {de ville}, aller travailler veut dire prendre un bateau. Quand il ne passe plus, on perd sa journée, parfois son emploi. Nous réfléchissons à une **navette associative** en complément, avec {deux|trois} marins à temps partiel.

Qui connaît les règles de sécurité et d’assurance pour un bateau de moins de douze passagers ? Avez-vous un exemple de convention avec l’exploitant principal ?`,
      'Nous faisons cela depuis {quatre|six} ans, sur un bras de rivière. L’assurance : {3800-6500} euros par an, en passant par une mutuelle spécialisée. Écrivez-moi pour les documents.',
      'L’exploitant est devenu notre allié le jour où nous avons proposé de couvrir les horaires qui lui coûtent le plus.',
      'Comptez large pour la maintenance : un mois d’arrêt par an. Un second bateau, même vieux, évite bien des colères.',
    ),
    openingAt(
      countryside,
      '{Centre-bourg : réveiller une rue avec trois boutiques à l’essai|Boutiques à l’essai : ouvrir six mois avant de s’engager}',
      `La rue principale {de ville} compte {onze|quatorze|dix-neuf} vitrines vides. Avec la commune, nous en avons rouvert **trois à l’essai** : loyer de {80-150} euros par mois pendant six mois, travaux légers faits ensemble, accompagnement à la gestion.

Une céramiste, un réparateur de vélos, une épicerie vrac. Deux restent. Comment convaincre les autres propriétaires, dont certains habitent à l’autre bout du pays ?`,
      'Une lettre manuscrite de la commerçante installée, avec des photos. {Trois|Quatre} réponses sur onze, contre aucune aux recommandés de la mairie.',
      'Nous proposons un bail de courte durée géré par une foncière locale, qui garantit la remise en état. Le propriétaire ne s’occupe de rien et cela suffit souvent.',
      'Surveillez les loyers après l’essai. Chez nous, l’un d’eux a triplé au septième mois, et la boutique a fermé.',
    ),
  ],
  replies: {
    agree: [
      'Je partage cette analyse, sauf sur un point : en zone peu dense, la régularité compte davantage que la fréquence.',
      'C’est bien cela. Tant qu’on raisonne en véhicules et pas en trajets de vie, on passe à côté.',
      'Oui, et la confiance entre voisins fait plus que n’importe quel outil.',
      'D’accord dans l’ensemble. La difficulté, chez nous, est que trois autorités différentes sont compétentes sur la même route.',
      'Vous avez raison de commencer petit : une ligne qui marche vaut mieux que dix sur une carte.',
    ],
    experience: [
      '{À ville}, nous avons demandé aux gens de raconter leur semaine, trajet par trajet. Aucun diagnostic ne nous avait autant appris.',
      'Nous avons monté cela avec {partenaire}, qui cherchait justement une action visible et utile. Le comité se réunit dans le bus, ce n’est pas une image.',
      'Premier essai raté pour nous : horaires pensés par des gens qui ont une voiture. Le deuxième, construit avec les usagers, tient depuis deux ans.',
      'Chez nous, la maison de services a pris l’accueil téléphonique. Une voix, un prénom, et les plus âgés ont osé réserver.',
      'Nous avons commencé par les ados, en pensant au foot du mercredi. Ce sont eux qui ont amené leurs parents.',
    ],
    figure: [
      'Chiffres de l’an dernier : {3200-9800} trajets, {4,10|5,60|6,80} euros de coût public par trajet, {37-52} % d’usagers sans autre solution.',
      'Nous observons {1,3|1,6|1,9} personne par véhicule au départ, {2,2|2,4} aujourd’hui.',
      'Le budget se répartit ainsi : {44-52} % de salaires, {21-28} % de véhicules, le reste en assurance et en communication.',
      'Un quart des trajets sont des trajets retour non anticipés. C’est là que se joue la confiance.',
    ],
    caution: [
      'Attention à l’assurance : lisez la clause « transport à titre onéreux » avant le premier défraiement.',
      'Ne lancez rien en décembre. Nuit, pluie, fêtes : nos trois lancements d’hiver ont été des échecs.',
      'Prudence avec les enquêtes d’intention. Divisez par cinq, et vous serez proches du réel.',
      'Pensez à l’accessibilité dès l’achat. Adapter un véhicule après coup nous a coûté un tiers de son prix.',
    ],
    question: [
      'Qui tient le standard le lundi matin ? Chez nous, tout se joue là.',
      'Comment articulez-vous cela avec le réseau de transport existant, sans lui prendre ses voyageurs ?',
      'Avez-vous tenté la gratuité ? Les avis sont partagés dans notre groupe.',
      'Est-ce que les entreprises paient vraiment, ou bien leur contribution reste-t-elle symbolique ?',
    ],
    visit: [
      'Venez faire un trajet avec nous {à ville}, c’est la meilleure des présentations.',
      'Nous prêtons un vélo-cargo pendant quinze jours aux structures qui veulent essayer ; il suffit de venir le chercher.',
      'Nous pouvons organiser une visioconférence avec deux conducteurs et une usagère. Ils racontent mieux que nous.',
      'Notre cahier des charges est à vous, avec les ratures.',
    ],
  },
}
