-- Une répétition ne dépasse pas 255 dans une expression régulière de la base : la longueur se compte à part.
ALTER TABLE espace.signalement
  DROP CONSTRAINT signalement_page,
  ADD CONSTRAINT signalement_page CHECK (page ~ '^/[a-z0-9/-]+$' AND char_length(page) <= 300);
