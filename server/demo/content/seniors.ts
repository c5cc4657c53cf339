import { cities, opening, openingAt, type ThemeContent } from './opening.js'

export const seniors: ThemeContent = {
  openings: [
    opening(
      '{Bien vieillir : vos repères pour une visite à domicile réussie|Visites de convivialité : qu’est-ce qui fait qu’on vous ouvre la deuxième fois ?}',
      `Nous démarrons des visites de convivialité {à ville} avec {quatorze|dix-neuf|vingt-six} bénévoles. La première visite se passe presque toujours bien. **La deuxième est plus difficile** : on ne sait plus quoi se dire, ou l’on s’installe trop vite dans l’intimité.

Quels repères donnez-vous ? Durée, fréquence, sujets, limites… et que faire quand le bénévole s’aperçoit que quelque chose ne va pas ?`,
      'Trois quarts d’heure, chaque semaine, le même jour, à deux les trois premières fois. Et l’on apporte toujours quelque chose à faire : un jeu, une recette, un album à trier.',
      'Une fiche d’alerte très simple, et un seul numéro. Le bénévole n’a pas à juger si c’est grave, il dit ce qu’il a vu. {Neuf|Douze|Quinze} signalements en un an, {deux|trois} vraiment sérieux.',
      'Réunissez les visiteurs tous les mois. Ce n’est pas un luxe : ceux qui ne viennent pas au groupe arrêtent au bout d’un trimestre.',
    ),
    opening(
      '{Habitat partagé : comment choisit-on ses voisins ?|Maison partagée pour personnes âgées : qui décide des entrées ?}',
      `Notre maison partagée {à ville} ouvrira avec {six|sept|huit} logements et des espaces communs. Nous avons quinze candidatures. Les futurs habitants veulent choisir ; le bailleur a ses règles d’attribution ; les familles poussent leurs parents.

**Comment conciliez-vous cooptation et équité ?** Que se passe-t-il quand quelqu’un perd vraiment en autonomie : reste-t-il, et qui l’aide ?`,
      'Un séjour d’essai d’une semaine, puis l’avis du groupe, puis la commission. Le bailleur suit l’avis dans {neuf cas sur dix|la quasi-totalité des cas}. L’essai fait aussi renoncer, et c’est bien.',
      'Nous avons écrit d’avance jusqu’où va la maison : aide à domicile et nuits ponctuelles oui, soins continus non. Dit clairement, cela rassure tout le monde.',
      'Prenez une animatrice extérieure à la maison, {huit|dix} heures par semaine. Les habitants ne peuvent pas être voisins et médiateurs à la fois.',
    ),
    opening(
      '{Marcher mieux, tomber moins : ateliers d’équilibre qui durent|Prévention des chutes : garder les gens après la dixième séance}',
      `{Dix|Douze} séances d’équilibre, {94-260} participants {à terr}, des progrès nets au test de lever de chaise. Et puis c’est fini : plus de financement, plus de salle, et six mois après, le bénéfice a fondu.

Comment passez-vous d’une **action de prévention** à une **habitude** ? Club, marche hebdomadaire, éducateur partagé entre communes ? Combien les participants acceptent-ils de payer ?`,
      'Dès la septième séance, le groupe marche ensemble un autre jour, sans animateur. À la fin, il ne reste plus qu’à les laisser faire. {Six groupes sur dix|Sept groupes sur onze} tiennent depuis un an.',
      'Participation de {3|4|5} euros la séance, et personne n’a protesté. Ce qui est gratuit s’annule plus facilement.',
      'Un éducateur partagé par {cinq|sept} communes, à temps plein. Il faut une petite association employeuse ; les centres sociaux peuvent jouer ce rôle.',
    ),
    opening(
      '{Aidants : comment les repérer avant l’épuisement ?|Ils ne se disent pas aidants : où les rencontrez-vous ?}',
      `Au « café des aidants » {de ville}, nous accueillons {cinq|huit|neuf} personnes, toujours les mêmes, souvent trop tard. Nous savons qu’il y en a plusieurs centaines autour. Presque aucune ne se reconnaît dans le mot.

Nous avons essayé la pharmacie, le marché, le club de foot des enfants. **Où avez-vous trouvé les bons mots et les bons endroits ?** Et que proposer dans la première demi-heure ?`,
      'Le kinésithérapeute et l’infirmière. Un petit carton : « Vous aidez un proche ? Quelqu’un vous rappelle ce soir. » {Trente|Quarante-cinq} appels en trois mois.',
      'Dans la première demi-heure : une seule démarche faite pour la personne, séance tenante. Un courrier, un appel. Ensuite on parle.',
      'Les employeurs. Une conférence à midi, sans inscription. {Un salarié sur six|Un salarié sur cinq} aide un proche, et c’est souvent là qu’il le dit pour la première fois.',
    ),
    opening(
      '{Relayage à domicile : offrir trois jours de répit, à quel prix ?|Répit : remplacer un aidant chez lui pendant un week-end}',
      `Une dame de 78 ans n’avait pas dormi ailleurs que chez elle depuis {quatre|six} ans. Nous l’avons remplacée trois jours auprès de son mari. Elle est allée voir la mer. **Coût complet : {900-1700} euros**, dont elle a payé {110-190}.

Nous voulons en faire un service régulier {à terr}. Le droit du travail, les nuits, le recrutement : comment procédez-vous ?`,
      'Deux relayeuses en alternance et une nuit couchée, pas veillée. Nous formons {cinq|six} jours. La difficulté n’est pas de recruter, c’est de planifier : les demandes tombent toutes le même week-end.',
      'La caisse de retraite complémentaire prend {un tiers|40 %} chez nous, la mutuelle un quart. Le dossier est simple si l’on parle de prévention de l’épuisement.',
      'Préparez la personne aidée. Une visite de deux heures la semaine d’avant évite presque tous les retours anticipés.',
    ),
    opening(
      '{Médicaments : que proposez-vous d’autre, et avec quels médecins ?|Approches non médicamenteuses en établissement : par quoi commencer ?}',
      `Jardin, musique, chien, cuisine, massage des mains : notre établissement {à ville} essaie depuis un an de répondre aux troubles du comportement **autrement que par l’ordonnance**. {Onze|Quatorze} résidents suivis, moins d’agitation le soir, et {trois|quatre} prescriptions réduites.

L’équipe y croit, le médecin coordonnateur demande des preuves. Quel suivi simple, fait par les soignants, avez-vous mis en place ?`,
      'Une échelle courte, remplie le {mardi|jeudi} par l’aide-soignante référente. Quatre minutes par résident. Au bout de six mois, la courbe a convaincu mieux que nous.',
      'Commencez par la cuisine. Tout le monde sait éplucher, même ceux qui ne parlent plus. L’odeur fait le reste.',
      'Attention à ne pas tout appeler « thérapie ». Un chien qui vient, c’est d’abord un chien qui vient, et c’est déjà très bien.',
    ),
    opening(
      '{Repas à domicile : du plateau froid au moment partagé|Portage de repas : et si l’on restait manger avec eux ?}',
      `Nous livrons {70-180} repas par jour {à terr}. En moyenne **une minute quarante** sur le pas de la porte. L’assiette revient à moitié pleine. On soigne le menu, on oublie que manger seul coupe l’appétit.

Idée : une fois par semaine, le repas se prend à plusieurs, chez l’un des bénéficiaires ou à l’école. Transport, assurance, envie… qui a tenté ?`,
      'À l’école, le {mardi|jeudi}, six aînés à la table des CM1. Ils mangent tout, les enfants aussi. Le transport est assuré par deux bénévoles et le minibus du foot.',
      'Chez l’un d’eux, nous avons renoncé : trop de gêne. Au café du village, formule à {8|9|10} euros, cela marche depuis deux ans.',
      'Payez les livreurs dix minutes de plus par foyer. Notre département a accepté d’essayer sur {quarante|soixante} foyers, et les hospitalisations ont reculé.',
    ),
    opening(
      '{Parler de la mort, de l’argent, des directives : qui ose ?|Soirées « et après ? » : parler de fin de vie sans plomber l’ambiance}',
      `Nous avons organisé {à ville} trois soirées sur les sujets dont personne ne parle : directives anticipées, obsèques, héritage, maison à vider. Salle pleine, rires, larmes, et **beaucoup de questions pratiques**.

Nous cherchons des formats complémentaires : jeu de cartes, pièce de théâtre, permanence avec un notaire. Qu’avez-vous testé, et avec quelles précautions ?`,
      'Un jeu de cartes maison : « ce qui compte pour moi ». On trie, on discute, personne n’est obligé de montrer. {Vingt-huit|Trente-six} parties l’an dernier.',
      'Le théâtre par des amateurs de 75 ans et plus. Ils peuvent tout dire, et ils le disent. La salle ne s’en remet pas.',
      'Prévoyez quelqu’un à la sortie, simplement présent. Il y a toujours une ou deux personnes qui ne peuvent pas rentrer tout de suite.',
    ),
    opening(
      '{Mal-logement des plus âgés : adapter sans déraciner|Adapter un logement en moins de deux mois, est-ce possible ?}',
      `Entre la chute et la douche adaptée, il se passe chez nous **{cinq|sept|neuf} mois en moyenne**. Dossier, devis, accord, travaux. Beaucoup entrent en établissement entre-temps, sans retour.

Nous aimerions une équipe volante : ergothérapeute, artisan, avance des fonds. {Partenaire} nous écoute avec attention. Connaissez-vous des équipes qui tiennent un délai de six semaines ?`,
      'Six semaines, oui, pour {quatre chantiers sur cinq|trois chantiers sur quatre}. Le secret : un fonds d’avance de {60000-140000} euros qui tourne, et un artisan qui réserve deux jours par semaine.',
      'Commencez par les petites choses le jour même : barre, tapis, éclairage. {120-210} euros et une heure. Cela couvre la moitié des risques.',
      'L’ergothérapeute seule ne suffit pas, il faut quelqu’un qui tienne le téléphone. Nous avons une « chef d’orchestre » à mi-temps, et c’est elle le service.',
    ),
    opening(
      '{Générations sous le même toit : étudiant et personne âgée, bilan|Cohabitation intergénérationnelle : nos quarante premiers duos}',
      `{Trente-deux|Quarante|Quarante-sept} duos formés {à ville} en trois ans. {Vingt-quatre|Trente et un} ont tenu l’année entière. Les ruptures viennent du bruit, du réfrigérateur et, une fois sur deux, **de la famille qui n’était pas vraiment d’accord**.

Comment préparez-vous les enfants ? Faut-il une contribution, et combien ? Je partage volontiers notre charte, une page recto.`,
      'Nous rencontrons un enfant de la personne âgée avant de former le duo, toujours. Les ruptures ont été divisées par deux.',
      'Contribution de {60|80|100} euros par mois contre six soirées de présence. Sans présence, {180-250} euros. Clair pour tous.',
      'Votre charte m’intéresse. Avez-vous une clause pour les examens ? Chez nous, juin est toujours tendu.',
    ),
    openingAt(
      cities,
      '{Vieillir quand on a migré : que faisons-nous de mal ?|Foyers et chibanis : adapter l’accueil aux vieux travailleurs}',
      `Dans le foyer où nous intervenons {à ville}, des hommes de 70 à 85 ans vivent dans neuf mètres carrés. Ils ne viennent ni au club, ni au repas des aînés, ni aux ateliers. **On leur reproche de ne pas demander.**

Nous avons commencé par un barbier et un thé, le {mardi|jeudi}. Ensuite les papiers, la retraite, la santé. Comment faites-vous, ailleurs, et dans quelles langues ?`,
      'Le thé d’abord, c’est exactement cela. Chez nous, un médiateur qui parle {soninké et arabe|arabe et berbère|comorien} a multiplié par trois les visites au centre de santé.',
      'Les droits à la retraite : {sept dossiers sur dix|deux dossiers sur trois} étaient incomplets. Une juriste une fois par mois, et des rappels de plusieurs milliers d’euros.',
      'Attention à ne pas les enfermer dans leurs origines. L’un d’eux nous a demandé un atelier d’échecs, et c’est devenu l’activité la plus suivie.',
    ),
    opening(
      '{Métiers du grand âge : redonner de l’envie aux équipes|Aide à domicile : ce qui fait rester, ce qui fait partir}',
      `Nous avons écouté {trente-deux|quarante-huit} aides à domicile {de terr}. Elles aiment leur métier. Elles partent à cause **des trajets, du planning changé la veille, et de l’impression de n’être écoutées par personne**.

Depuis six mois, {deux|trois} équipes de huit organisent elles-mêmes leurs tournées. Premiers effets : moins de kilomètres, moins d’arrêts. Qui a plus de recul que nous ?`,
      'Trois ans de recul : {14-27} % d’absences en moins, un turnover divisé par deux. Il a fallu accepter que la responsable de secteur devienne une ressource et non un poste de contrôle.',
      'Le point dur, ce sont les remplacements d’urgence. Nos équipes ont un téléphone tournant, payé {18-30} euros la soirée.',
      'N’allez pas trop vite pour généraliser. Les équipes volontaires réussissent ; les équipes désignées, beaucoup moins.',
    ),
    opening(
      '{Numérique et grand âge : tablette au placard, que faire ?|La tablette dort dans le buffet : avez-vous mieux ?}',
      `{Quatre-vingts|Cent vingt} tablettes distribuées {à terr} pendant un programme régional. Deux ans plus tard, **une sur cinq sert encore**, le plus souvent aux mots croisés. Le reste est dans le buffet, déchargé.

Nous ne voulons pas refaire la même chose avec des enceintes vocales. Qu’est-ce qui a vraiment été adopté par des personnes de plus de 80 ans chez vous ?`,
      'Le cadre photo connecté. Aucun bouton, les petits-enfants envoient, elle regarde. {Neuf sur dix|Huit sur dix} fonctionnent encore.',
      'Un jeune en service civique, chaque semaine, chez les mêmes personnes. L’outil compte moins que la visite qui va avec.',
      'Le téléphone, tout simplement. Une chaîne d’appels entre {douze|quinze} habitants, chaque matin. Coût : zéro.',
    ),
    opening(
      '{Vacances adaptées : partir une semaine avec son proche malade|Des vacances pour l’aidant et la personne aidée, ensemble}',
      `L’été dernier, {neuf|douze} couples sont partis une semaine ensemble : le matin chacun de son côté, l’après-midi à deux. **Pour la moitié, c’étaient les premières vacances depuis cinq ans.**

Reste à payer : {480-860} euros par couple, ce qui écarte beaucoup de monde. Nous voulons recommencer {à terr}. Connaissez-vous des hébergeurs habitués, des aides mobilisables, des équipes de bénévoles formées ?`,
      'Un village de vacances associatif nous garde {quinze|vingt} places en juin, hors saison. Le personnel a suivi deux jours de formation et c’est le jour et la nuit.',
      'Côté aides, cumulez : chèques vacances, caisse de retraite, action sociale de la mutuelle. Nous descendons à {150-260} euros. Il faut une personne qui aime les dossiers.',
      'Le voyage est l’étape la plus rude. Nous allons chercher chaque couple chez lui, en minibus, avec une infirmière.',
    ),
  ],
  replies: {
    agree: [
      'Je suis d’accord, avec une précaution : demandons d’abord aux personnes ce qu’elles souhaitent, elles nous surprennent toujours.',
      'C’est si juste. Nous passons notre temps à organiser, alors qu’il faudrait surtout être là.',
      'Oui. Et quand la famille est loin, le voisin du dessous devient le premier des professionnels.',
      'D’accord avec vous, même si en milieu rural la distance oblige à d’autres compromis.',
      'Je retrouve exactement ce que disent nos équipes. Merci de l’avoir écrit aussi simplement.',
    ],
    experience: [
      '{À ville}, nous avons commencé par un banc. Un banc devant la pharmacie, et quelqu’un qui s’y assoit le matin. Le reste a suivi.',
      'Nous avons associé {partenaire} dès le départ, ce qui a rassuré les familles. Le revers : plus de réunions.',
      'Chez nous, ce sont les facteurs, les coiffeuses et les caissières qui donnent l’alerte. Il a suffi de les écouter.',
      'La première année, nous n’avons touché que des personnes déjà entourées. Il a fallu frapper aux portes, littéralement.',
      'Nous réunissons chaque trimestre un conseil d’aînés. Ils ont enterré deux de nos projets, avec raison.',
    ],
    figure: [
      'Nos repères : {84-190} personnes suivies, {61-73} % de femmes, {82|83|84} ans en moyenne, et un coût de {32-58} euros par mois et par personne.',
      'Un tiers des personnes rencontrées ne voyaient personne d’autre dans la semaine.',
      'Sur un an : {17-29} % d’hospitalisations en moins dans le groupe suivi. L’échantillon est petit, mais la tendance est nette.',
      'Chaque bénévole donne {2|3} heures par semaine et reste en moyenne {19-31} mois.',
    ],
    caution: [
      'Une mise en garde : ne faites pas disparaître un service sans prévenir. Pour quelqu’un qui vit seul, c’est un deuil de plus.',
      'Attention à l’épuisement des bénévoles, souvent âgés eux-mêmes.',
      'Demandez toujours l’accord de la personne, pas seulement celui de sa fille.',
      'Prenez garde aux données de santé : même un cahier laissé dans une cuisine peut poser problème.',
    ],
    question: [
      'Comment touchez-vous les hommes seuls ? Ils sont presque absents de nos activités.',
      'Que faites-vous l’été, quand tout ferme et que la solitude s’aggrave ?',
      'Comment travaillez-vous avec les médecins ? Ils approuvent, mais orientent peu.',
      'Les personnes participent-elles à la gouvernance, ou seulement aux activités ?',
    ],
    visit: [
      'Venez partager un repas avec le groupe {à ville}, le {mercredi|vendredi} midi. Prévenez la veille, on ajoute une assiette.',
      'Nous pouvons accueillir deux personnes en immersion pendant deux jours, avec l’accord des habitants, bien sûr.',
      'Notre livret d’accueil des bénévoles est à vous ; il a été illustré par une résidente de 91 ans.',
      'Si vous venez en {mois}, vous tomberez sur la fête annuelle, et vous comprendrez tout.',
    ],
  },
}
