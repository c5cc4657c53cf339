/** The charter that a new hub begins with, in Markdown: what stands above its articles, and one section an article. */
export const firstCharter = {
  fr: `Peu de règles, et toutes pour la même raison : que chacun ose poser sa question.

## On se parle comme au marché

Avec chaleur et avec respect. On discute des idées, jamais des personnes. Ni injure, ni mépris, ni discrimination, ni harcèlement.

## On écrit sous son nom

Prénom et nom véritables : on coopère avec des gens, pas avec des pseudonymes. Si vous parlez pour une structure, dites-le, et seulement si elle en est d’accord.

## On raconte aussi ce qui rate

Un échec bien raconté épargne des mois à quelqu’un d’autre. Personne ne vous le reprochera ici.

## On partage ce que l’on a le droit de partager

Citez vos sources, respectez le droit d’auteur et le secret des affaires. Ce que vous écrivez est public : d’autres peuvent s’en inspirer en disant d’où cela vient.

## On protège les personnes

Pas de données personnelles d’autrui, pas de photo sans accord, rien qui permette de reconnaître une personne accompagnée.

## On ne vient pas vendre

Parler de son métier, oui ; démarcher, non. Une entreprise est la bienvenue quand elle dit qui elle est et ce qu’elle apporte.

## Quand cela dérape

Un message contraire à cette charte ou à la loi peut être retiré. La personne en est informée, avec la raison.

## Ce que vous écrivez reste à vous

Vous pouvez modifier ou supprimer vos messages. Une suppression laisse une trace vide, pour que la conversation reste lisible.
`,
  en: `Few rules, and all for one reason: that everyone dares to ask their question.

## We talk as neighbours do at the market

Warmly and with respect. We discuss ideas, never persons. No insults, no contempt, no discrimination, no harassment.

## We write under our names

Real first and last names: one cooperates with people, not with pseudonyms. If you speak for an organisation, say so, and only if it agrees.

## We tell what fails, too

A failure told well saves somebody else months. Nobody will hold it against you here.

## We share what we may share

Cite your sources, respect copyright and trade secrets. What you write is public: others may draw on it and say where it comes from.

## We protect people

No personal data of others, no picture without consent, nothing by which a person in care could be recognised.

## We do not come to sell

Talking about your trade, yes; canvassing, no. A company is welcome when it says who it is and what it brings.

## When it goes wrong

A post that breaks this charter or the law may be removed. Its author is told, with the reason.

## What you write stays yours

You can edit or delete your posts. A deletion leaves an empty place, so that the conversation can still be read.
`,
}
