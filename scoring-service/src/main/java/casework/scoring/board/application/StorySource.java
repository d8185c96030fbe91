package casework.scoring.board.application;

import casework.platform.kernel.Actor;
import casework.platform.kernel.StoryItem;
import java.util.List;
import java.util.UUID;

/** A part of this service that did something because of another service's matter. */
public interface StorySource {

  /** What it did because of that petition, clue or talk, within the actor's sight. */
  List<StoryItem> story(UUID matter, Actor actor);
}
