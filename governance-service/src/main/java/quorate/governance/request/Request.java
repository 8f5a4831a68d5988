package quorate.governance.request;

import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.request.RequestEvent.RepeatMarked;
import quorate.governance.request.RequestEvent.RequestAnswered;
import quorate.governance.request.RequestEvent.RequestLogged;

/** Where a request stands. */
public sealed interface Request {

  /** The streams of requests: {@code request/<id>}. */
  Aggregate<Request, RequestEvent> REQUESTS =
      new Aggregate<>("request", RequestEvent.class, new Unknown(), Request::evolve);

  /** Nobody logged it. */
  record Unknown() implements Request {}

  /** Logged; its answer, and whether a person found that it repeats another. */
  record Logged(
      RequestLogged logged, @Nullable RequestAnswered answered, @Nullable RepeatMarked repeat)
      implements Request {}

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Request evolve(Request request, RequestEvent event) {
    return switch (event) {
      case RequestLogged e when request instanceof Unknown -> new Logged(e, null, null);
      case RequestAnswered e when request instanceof Logged r ->
          new Logged(r.logged(), e, r.repeat());
      case RepeatMarked e when request instanceof Logged r ->
          new Logged(r.logged(), r.answered(), e);
      case RequestEvent e -> throw new IllegalStateException(e + " cannot follow " + request);
    };
  }
}
