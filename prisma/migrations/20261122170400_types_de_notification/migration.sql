-- Ce que l'autre côté apprend sans que rien ne l'attende. À part : une valeur ne sert pas dans la transaction qui l'ajoute.
ALTER TYPE "espace"."type_notification" ADD VALUE 'resolution';
ALTER TYPE "espace"."type_notification" ADD VALUE 'reponse';
ALTER TYPE "espace"."type_notification" ADD VALUE 'correction';
ALTER TYPE "espace"."type_notification" ADD VALUE 'erratum';
