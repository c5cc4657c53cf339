import { cities, opening, openingAt, type ThemeContent } from './opening.js'

export const equality: ThemeContent = {
  openings: [
    opening(
      '{Non-recours aux droits : aller vers, concrètement|Trois personnes sur dix ne demandent pas ce à quoi elles ont droit}',
      `Avec {partenaire}, nous avons croisé des listes et frappé à {420-900} portes {à ville}. **{28-37} % des foyers rencontrés** n’avaient pas demandé au moins une aide à laquelle ils avaient droit. Montant moyen retrouvé : {90-210} euros par mois.

Le plus difficile est juridique : qui a le droit de croiser quoi ? Et comment financer ces porte-à-porte dans la durée, puisque l’argent va aux foyers et non à nous ?`,
      'Pour le croisement, nous sommes passés par le consentement : la personne signe, le service répond. C’est plus lent, mais inattaquable, et {84-93} % signent.',
      'Notre caisse locale finance {14-19} euros par porte ouverte, car chaque droit ouvert à temps évite un dossier d’urgence. Le calcul est dans notre rapport, je vous l’envoie.',
      'Retournez voir les gens six mois après. {Un droit sur cinq|Un droit sur six} avait été refermé faute d’un papier.',
    ),
    opening(
      '{Violences : former les accueillants de première ligne|Repérer les violences conjugales quand on tient une épicerie sociale}',
      `Trois fois cette année, une femme a parlé à la caisse de notre épicerie solidaire {à ville}. Trois fois, nous avons improvisé. Nous ne sommes ni juristes, ni psychologues, mais **c’est à nous qu’elles parlent**.

Nous cherchons une formation courte pour des bénévoles : quoi dire, quoi ne pas dire, vers qui orienter, comment tenir ensuite. Qui a un programme éprouvé ?`,
      'Une journée, animée par une association spécialisée et une ancienne victime. Trois phrases à retenir : « je vous crois », « vous n’y êtes pour rien », « vous n’êtes pas seule ». Le reste s’oriente.',
      'Mettez les numéros utiles dans les toilettes, pas à l’accueil. C’est le seul endroit où l’on est sans témoin.',
      'Pensez à l’après pour vos bénévoles : un appel le lendemain, systématique. Certaines de ces paroles réveillent des histoires.',
    ),
    opening(
      '{Participation : payer les personnes concernées, combien et comment ?|Indemniser la parole de ceux qui vivent la pauvreté}',
      `Notre conseil compte {cinq|six|huit} personnes en situation de précarité. Elles préparent, prennent la parole, se déplacent. Autour de la table, **tout le monde est payé sauf elles**.

Nous voulons les indemniser, mais certaines perdraient une aide. Chèques-cadeaux, vacation, remboursement forfaitaire : quelle forme avez-vous retenue sans leur nuire ?`,
      'Vacation à {18-25} euros de l’heure quand c’est possible, sinon prise en charge large : transport, garde, repas, téléphone. Chacun choisit, après un rendez-vous avec une juriste.',
      'Nous avons aussi payé le temps de préparation. C’était la demande principale, bien avant le montant.',
      'Attention aux chèques-cadeaux : certains les vivent comme une aumône. Demandez-leur.',
    ),
    openingAt(
      cities,
      '{Personnes à la rue : de l’appel au toit, que change-t-on ?|Hébergement : tout est complet, que faire le soir même ?}',
      `Hier, {trente-deux|quarante-sept} demandes non pourvues {à ville}, dont {onze|quatorze} enfants. Chaque soir, des bénévoles cherchent un canapé. Nous voudrions **penser au-delà de la nuit** : pourquoi ces familles arrivent-elles, et où bloquent les sorties ?

Nous proposons un recensement commun, une fois par trimestre, avec toutes les structures. Avez-vous une méthode respectueuse, qui ne soit pas un contrôle ?`,
      'Nuit de comptage avec {120-260} bénévoles, questionnaire anonyme de six questions, et jamais de présence policière. Restitution aux personnes d’abord.',
      'Le blocage des sorties : {57-66} % attendent un papier, pas un logement. Une juriste volante a libéré plus de places qu’un nouveau centre.',
      'Des familles solidaires accueillent chez nous, deux semaines au plus, à tour de rôle. Ce n’est pas la solution, c’est un souffle.',
    ),
    openingAt(
      cities,
      '{École et pauvreté : les frais dont personne ne parle|Combien coûte une année d’école « gratuite » {à ville} ?}',
      `Avec des parents, nous avons additionné : fournitures, photo, sortie, coopérative, goûter, tenue de sport, anniversaire. **{210-380} euros par enfant et par an**, à l’école publique. Certains enfants tombent malades le jour de la sortie.

Nous présentons ces chiffres aux écoles le mois prochain, sans accuser. Comment en avez-vous parlé, et qu’est-ce qui a changé ?`,
      'Liste de fournitures commune à {six|neuf} écoles, achetée en gros : {11-16} euros par enfant. Les enseignants ont accepté dès qu’ils ont vu le total.',
      'Les sorties : règle du zéro refus. La coopérative paie d’abord, les familles contribuent ensuite, dans une enveloppe sans nom.',
      'Invitez les enseignants à faire l’addition eux-mêmes. Chez nous, ils étaient sincèrement bouleversés, et ils ont trouvé les solutions.',
    ),
    opening(
      '{Discriminations à l’embauche : agir avec les employeurs volontaires|Testing, charte, formation : qu’est-ce qui change les pratiques ?}',
      `{Dix|Quatorze|Dix-neuf} employeurs {de terr} ont accepté un testing volontaire. Les résultats sont gênants : à compétences égales, **{deux|trois} fois moins de réponses** selon l’adresse ou le prénom. Aucun ne s’y attendait, tous veulent agir.

Après la prise de conscience, que leur propose-t-on qui dure ? Les formations d’une journée n’ont laissé aucune trace chez nous.`,
      'Changer l’offre d’emploi, la grille et l’entretien, poste par poste, avec quelqu’un à côté. Trois recrutements accompagnés valent mieux que dix formations.',
      'Refaites le testing un an après, annoncé d’avance. L’écart a été réduit de {35-52} % chez nous, simplement parce que chacun savait.',
      'Et donnez un espace aux salariés concernés. Ils ont des idées très concrètes, on ne les leur demande jamais.',
    ),
    opening(
      '{Langue : apprendre le français en faisant autre chose|Ateliers de français : sortir de la salle de classe}',
      `Liste d’attente : {90-210} personnes {à ville}. Salles pleines, bénévoles fatigués, et un constat : ceux qui progressent le plus sont **ceux qui parlent avec quelqu’un en faisant quelque chose**. Cuisine, jardin, couture, bricolage.

Nous basculons la moitié des cours vers ces formats. Comment suivez-vous les progrès, et que répondez-vous aux financeurs qui veulent des heures de cours ?`,
      'Une grille de dix situations (« je prends rendez-vous », « je comprends un mot de l’école ») cochée avec la personne. Les financeurs l’ont trouvée plus parlante que les heures.',
      'Binômes avec des habitants : une heure par semaine, une activité au choix. {Soixante|Quatre-vingt-dix} duos. Beaucoup sont devenus amis.',
      'Gardez quand même de la lecture. L’oral seul laisse démuni devant un courrier, et c’est là que les ennuis commencent.',
    ),
    opening(
      '{Handicap et vie de quartier : passer de l’accès à l’accueil|Rampe d’accès installée, personne ne vient : pourquoi ?}',
      `Notre lieu {à ville} est accessible : rampe, toilettes, boucle magnétique, {19000-46000} euros de travaux. En un an, **{quatre|six} visites**. Nous avons cru que l’accès suffisait.

Des personnes concernées nous ont dit : le trajet, le regard, et le fait que rien n’est pensé *avec* elles. Comment avez-vous construit la suite ?`,
      'Nous avons confié la programmation d’un mois par an à un groupe de personnes handicapées. Le public est venu, et il est resté.',
      'Le trajet ! Un rendez-vous à l’arrêt de bus, avec quelqu’un, la première fois. Rien d’autre n’a autant changé la fréquentation.',
      'Dites ce qui n’est pas accessible, aussi. Une page honnête vaut mieux qu’un pictogramme.',
    ),
    opening(
      '{Femmes et entrepreneuriat dans les quartiers : au-delà des ateliers|Entreprendre quand on élève seule deux enfants}',
      `{Dix-huit|Vingt-six} femmes {de ville} suivies depuis un an vers la création d’activité. {Sept|Neuf} facturent. Les freins ne sont pas ceux du manuel : **la garde, le compte bancaire, le mari qui ne veut pas, la peur de perdre une aide.**

Nous avons bricolé des réponses à chaque fois. J’aimerais savoir lesquelles vous avez réussi à rendre ordinaires.`,
      'Un compte professionnel négocié avec une banque coopérative : ouverture en cinq jours, sans dépôt. {Trente et une|Quarante-quatre} ouvertures en deux ans.',
      'Une halte-garderie dans le même bâtiment. Sans elle, nous n’aurions pas la moitié des participantes.',
      'Sur les aides, une simulation individuelle avant toute décision, avec un travailleur social volontaire. Elle rassure huit fois sur dix.',
    ),
    opening(
      '{Sortir de prison : les trois premiers jours|Préparer la sortie de détention : qui est là le matin même ?}',
      `Il sort un {mardi|vendredi} à 9 h avec un sac en plastique, {14-60} euros et un bon de transport. **S’il n’y a personne, tout ce que nous avons préparé s’effondre en trois jours.**

Nous organisons une présence à la porte, un petit déjeuner, un téléphone, un rendez-vous. Le reste (logement, papiers, santé) doit suivre dans la semaine. Qui fait déjà cela {à terr} ou ailleurs ?`,
      'Nous. {Deux|Trois} bénévoles d’astreinte, une voiture, un café toujours le même. Sur {38-74} sortants accompagnés, {29-55} ont tenu le premier rendez-vous.',
      'Demandez la carte d’identité six mois avant. C’est la clé de tout, et elle prend des mois.',
      'Un hébergement de transition de quinze jours, pas plus, mais *certain*. Une coopérative d’habitants nous réserve une chambre.',
    ),
    opening(
      '{Accès aux soins : un bus, une infirmière, et ensuite ?|Médiation santé en quartier et en campagne : premiers constats}',
      `Notre unité mobile a vu {640-1500} personnes l’an dernier {à terr}. {34-45} % n’avaient plus de médecin, {22-31} % avaient renoncé à des soins dentaires. Le bus repère très bien. **Après, les rendez-vous n’existent pas.**

Nous négocions des créneaux réservés avec des cabinets. Combien en obtenez-vous, et comment éviter les rendez-vous manqués ?`,
      'Quatre créneaux par semaine dans {sept|neuf} cabinets. Contrepartie : nous accompagnons physiquement. Taux de rendez-vous honorés : {91-96} %.',
      'Les dentistes ont été les plus difficiles à convaincre, puis les plus fidèles. Il a fallu une rencontre en vrai, pas un courrier.',
      'L’interprétariat par téléphone a changé nos consultations. {28-45} euros de l’heure, pris en charge si on le demande avant.',
    ),
    opening(
      '{Loisirs, vacances, culture : le droit à l’inutile|« Nous ne voulons pas que des aides, nous voulons aussi danser »}',
      `C’est une habitante {de ville} qui l’a dit en réunion, et la salle a applaudi. Depuis, nous consacrons **un dixième du budget à ce qui ne sert à rien** : bal, sortie à la mer, chorale, photo.

Les financeurs tiquent, les participants reviennent. Comment défendez-vous ces dépenses ? Avez-vous observé des effets sur le reste, ou faut-il justement ne pas les chercher ?`,
      'Nous les défendons sans argument d’utilité : « parce que c’est la vie ». Un financeur a ri, puis signé.',
      'Effet observé quand même : après le bal, {onze|dix-sept} nouvelles personnes aux permanences. On ne vient pas demander de l’aide à des inconnus.',
      'Attention aux billets de spectacle distribués en lot. Sans quelqu’un qui vient aussi, les places restent vides.',
    ),
    opening(
      '{Gens du voyage : partir de ce que disent les familles|Aires d’accueil : améliorer le quotidien avec les habitants}',
      `{Vingt-quatre|Trente-deux} familles vivent sur l’aire {de ville}, entre la rocade et la déchetterie. Nous y allons depuis deux ans, pour l’école, la santé, les démarches. Quand on demande ce qui compterait, la réponse est toujours la même : **de l’ombre, une boîte aux lettres, un arrêt de bus.**

Avez-vous obtenu des améliorations simples ? Qui a signé, et avec quel argument ?`,
      'La boîte aux lettres : trois semaines, une convention avec la mairie. Tout ce qui dépend d’une adresse a suivi, comptes, école, employeurs.',
      'L’arrêt de bus a été obtenu par les enfants, qui ont écrit au maire. L’école était dans le coup.',
      'Merci de rappeler que ce sont des habitants. Chez nous, le premier pas a été de les inviter au conseil de quartier, avec une chaise à leur nom.',
    ),
    opening(
      '{Ressource : jeu de situations pour parler de préjugés en équipe|Un jeu de cartes pour parler de nos préjugés, à essayer}',
      `Nous avons mis au point un jeu de **{trente-six|quarante-deux} situations** vécues à l’accueil, à discuter en équipe pendant une heure. Aucune bonne réponse au dos : seulement ce que la personne concernée a ressenti, avec ses mots.

Testé dans {neuf|treize} structures {de terr}. Nous l’enverrons gratuitement à cinq équipes qui acceptent de nous faire un retour. Qui veut essayer ?`,
      'Nous ! Équipe de {onze|seize} personnes, moitié bénévoles. Nous pouvons jouer avant la fin du mois.',
      'Intéressant que ce soient les mots des personnes. Comment les avez-vous recueillis, et que sont devenues celles qui n’ont pas voulu apparaître ?',
      'Reçu et joué. Deux cartes nous ont occupés toute la séance. Prévoyez quelqu’un pour animer, il y a eu du silence et c’était bien.',
    ),
  ],
  replies: {
    agree: [
      'Je suis d’accord, et j’ajoute que la discrétion est la première forme du respect.',
      'Oui. Nous parlons trop d’accès et pas assez de dignité.',
      'Je vous suis, avec une réserve : à trop cibler, on finit par désigner.',
      'C’est exactement ce que disent les personnes que nous rencontrons, avec des mots plus directs.',
      'Entièrement d’accord. Le premier obstacle n’est jamais celui que l’on croyait.',
    ],
    experience: [
      '{À ville}, nous avons cessé de demander pourquoi les gens ne venaient pas. Nous sommes allés voir, et nous avons changé nos horaires.',
      'Nous avons construit cela avec {partenaire} et un groupe de personnes concernées. Sans elles, nous aurions fait un beau dépliant.',
      'Chez nous, la personne qui accueille a connu la même situation. Cela change tout dans les cinq premières minutes.',
      'Nous nous sommes trompés la première année : trop d’écrit, trop de bureaux, trop de « vous devez ».',
      'Un détail qui n’en est pas un : nous avons mis des fauteuils à la place du comptoir.',
    ],
    figure: [
      'Chez nous : {420-980} personnes reçues, {54-63} % de femmes, un tiers de familles monoparentales.',
      'Chaque euro dépensé pour l’accès aux droits en a fait revenir {quatre|six|sept} aux ménages. Le calcul est simple, et il parle aux élus.',
      'Six personnes sur dix reviennent au moins une fois. Nous regardons surtout les quatre autres.',
      'Il nous faut {trois|quatre} contacts en moyenne avant qu’une personne accepte un rendez-vous.',
    ],
    caution: [
      'Attention aux photos : demandez, redemandez, et acceptez le non sans commentaire.',
      'Ne promettez rien qui dépende d’un autre service. La confiance se perd en un jour.',
      'Prenez soin de l’équipe. Sans relecture des situations, on s’endurcit ou l’on craque.',
      'Prudence avec les fichiers partagés : qui lit, qui corrige, qui efface ?',
    ],
    question: [
      'Comment les personnes peuvent-elles contester une décision qui les concerne ?',
      'Que faites-vous quand le besoin dépasse tout ce que vous savez faire ?',
      'Avez-vous des traducteurs ou faites-vous avec les proches ? Les enfants servent trop souvent d’interprètes chez nous.',
      'Qui, dans votre collectif, parle au nom de celles et ceux qui ne viennent pas ?',
    ],
    visit: [
      'Vous êtes les bienvenus {à ville}, en petit comité, et en acceptant de donner un coup de main.',
      'Deux personnes de notre groupe seraient fières de venir témoigner. Prévoyez leurs frais et du temps pour échanger.',
      'Je vous transmets notre guide, écrit en langage simple et relu par ceux qui s’en servent.',
      'Nous pouvons organiser une journée commune en {mois}, avec les bénévoles des deux équipes.',
    ],
  },
}
