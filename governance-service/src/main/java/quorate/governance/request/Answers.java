package quorate.governance.request;

import quorate.governance.body.Body;
import quorate.governance.position.Position;
import quorate.governance.register.RegisterEntry;

/**
 * What a decision about a request rests on beside it: the body asked, the position or decision that
 * answers, the request that it repeats; unknown where not asked for.
 */
public record Answers(Body body, Position position, RegisterEntry decision, Request other) {

  /** Nothing was asked for. */
  public static final Answers NOTHING =
      new Answers(
          new Body.Unknown(),
          new Position.Unknown(),
          new RegisterEntry.Blank(),
          new Request.Unknown());
}
