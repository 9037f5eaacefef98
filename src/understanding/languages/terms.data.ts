// Words that carry no point of their own.

export const stopWords: ReadonlySet<string> = new Set(
  'a an the this that these those our my your their its his i we you they he she it us them me is are was were be been being am do does did done has have had having can could may might shall should will would must of in on at to for from by with without and or but if so as than then there here what which who whom whose how why when where whether not no nor only just also too very really still already any some all both each every other another same such own into onto over under up down out about after before between through while during because until again more most less few many much one two azure please hi hello thanks weve wev ours see sees give gives given fine ok okay new three four five add added adding work works thing things way ways possible yesterday today now currently forget forgot something anything everything need needs get gets got use uses used using want wants make makes made go goes going come comes put set like let im id ive wed dont doesnt isnt arent cant wont didnt'.split(
    ' ',
  ),
);

/** The same of the other languages. */
export const otherStopWords: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer und oder aber wenn dass wir ich sie es ihr uns unser unsere unseren unserem ist sind war hat haben wird werden kann konnen muss mussen soll sollen darf mit ohne fur von vom zu zum zur im in auf an aus bei nach uber unter noch schon nur auch so was wie wo warum welche le la les l un une du de d et ou mais si que qui nous je vous il elle ils est sont a ont avons peut pouvons dans sur pour par avec sans au aux ce cette ces notre nos el los las lo uno una unos y o pero como donde cuando nuestro nuestra nuestros son esta estan tiene tenemos puede podemos en con sin por para al del se su sus ya os as um uma e mas nao no na nas do da dos ao com sem em nosso nossa temos tem pode ser nicht pas depuis donne fehlt falta manque misma mismo anadir conseguem wurde wurdet gehen geht weiter ganzen ganze eigenes eigene seit jahren viele zwischen bleiben andern zwingen hangen zusammen dabei damit dafur welcher welches gibt sein seine euer hatte mal dann doch pro beim ins alle allem anderen andere lequel laquelle chemins tout tous toute toutes marche meme encore arrive faut ajouter utilise quand leur leurs fait faire doit doivent entre vers chez votre vos elles cela ceci moi lui dont tres bien deux trois hacemos dejar entrar salir esas esos ese esa ella ellos hay tras detras queremos pasar ni muy todo todos toda todas otro otra debemos tambien desde hasta porque fazer fazemos isso isto esse essa este tudo dois bem muito tambem ate qual quais quando onde falar'.split(
    ' ',
  ),
);
