package quorate.governance.request;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Body.Standing;
import quorate.governance.evidence.Document;
import quorate.governance.position.Position.Consulted;
import quorate.governance.register.RegisterEntry;
import quorate.governance.request.Request.Logged;
import quorate.governance.request.RequestCommand.AnswerRequest;
import quorate.governance.request.RequestCommand.LogRequest;
import quorate.governance.request.RequestCommand.MarkRepeat;
import quorate.governance.request.RequestEvent.RepeatMarked;
import quorate.governance.request.RequestEvent.RequestAnswered;
import quorate.governance.request.RequestEvent.RequestLogged;

/** Decides about one request. How like it is to another decides nothing. */
public final class RequestDecider {

  private static final String A_PERSON = "Give the id of a person of this convener.";

  private RequestDecider() {}

  /** Decides; {@code answers} is what else was read, all of it guarded. */
  public static Decision<RequestEvent> decide(
      RequestCommand command, Request request, Answers answers) {
    if (command instanceof LogRequest c) {
      return request instanceof Logged ? refuse(RequestRefusal.ALREADY_LOGGED) : log(c, answers);
    }
    if (!(request instanceof Logged logged)) {
      return refuse(RequestRefusal.NO_SUCH_REQUEST);
    }
    return switch (command) {
      case LogRequest _ -> refuse(RequestRefusal.ALREADY_LOGGED);
      case AnswerRequest c -> answer(c, logged, answers);
      case MarkRepeat c -> mark(c, logged, answers);
    };
  }

  private static Decision<RequestEvent> log(LogRequest c, Answers answers) {
    UUID body = c.body();
    if (c.received().isAfter(c.today())) {
      return refuse(RequestRefusal.RECEIVED_AHEAD, "received", c.received());
    }
    if (body != null && !(answers.body() instanceof Standing)) {
      return refuse(RequestRefusal.NO_SUCH_BODY_HERE, "body", body);
    }
    if (!c.note().spokenFor()) {
      return refuse(RequestRefusal.NOT_THEIR_WORD, "by", c.note().by());
    }
    if (c.note().written() && c.note().sealed() == null) {
      return refuse(RequestRefusal.NOBODYS_WORDS, "by", c.note().by());
    }
    if (c.note().by() != null && !c.note().known()) {
      return refuse(RequestRefusal.NO_SUCH_PERSON_KNOWN, "by", c.note().by(), A_PERSON);
    }
    return Document.<RequestEvent>ahead(c.document(), c.today(), "document.dated")
        .orElseGet(() -> accept(logged(c)));
  }

  private static RequestLogged logged(LogRequest c) {
    return new RequestLogged(
        c.request(),
        c.asker(),
        c.subject(),
        c.question(),
        c.received(),
        c.body(),
        c.note().by(),
        c.note().sealed(),
        c.document(),
        c.alike());
  }

  private static Decision<RequestEvent> answer(AnswerRequest c, Logged request, Answers answers) {
    if (request.answered() != null) {
      return refuse(RequestRefusal.ANSWERED_ALREADY);
    }
    return missing(c, answers)
        .orElseGet(
            () ->
                accept(
                    new RequestAnswered(
                        c.request(),
                        c.how(),
                        c.position(),
                        c.decision(),
                        c.document(),
                        c.words(),
                        c.today())));
  }

  private static Optional<Decision<RequestEvent>> missing(AnswerRequest c, Answers answers) {
    Object named =
        switch (c.how()) {
          case BY_POSITION -> c.position();
          case BY_DECISION -> c.decision();
          case BY_LETTER -> c.document();
          case DECLINED -> c.words();
        };
    if (named == null) {
      return refused(RequestRefusal.ANSWER_MISSING, "how", c.how());
    }
    return notThere(c, answers);
  }

  private static Optional<Decision<RequestEvent>> notThere(AnswerRequest c, Answers answers) {
    UUID position = c.position();
    if (position != null
        && !(answers.position() instanceof Consulted p && p.standsOn(c.today()).isPresent())) {
      return refused(RequestRefusal.NO_POSITION_THERE, "position", position);
    }
    UUID decision = c.decision();
    if (decision != null && !(answers.decision() instanceof RegisterEntry.Standing)) {
      return refused(RequestRefusal.NO_DECISION_THERE, "decision", decision);
    }
    return Document.ahead(c.document(), c.today(), "document.dated");
  }

  private static Decision<RequestEvent> mark(MarkRepeat c, Logged request, Answers answers) {
    boolean earlier =
        answers.other() instanceof Logged other
            && !c.of().equals(c.request())
            && !other.logged().received().isAfter(request.logged().received())
            && !(other.repeat() != null && other.repeat().of().equals(c.request()));
    if (!earlier) {
      return refuse(RequestRefusal.NO_EARLIER_REQUEST, "of", c.of());
    }
    if (!c.known()) {
      return refuse(RequestRefusal.NO_SUCH_PERSON_KNOWN, "by", c.by());
    }
    if (!c.spokenFor()) {
      return refuse(RequestRefusal.NOT_THEIR_FINDING, "by", c.by());
    }
    RepeatMarked before = request.repeat();
    return before != null && before.of().equals(c.of())
        ? refuse(RequestRefusal.MARKED_ALREADY, "of", c.of())
        : accept(new RepeatMarked(c.request(), c.of(), c.by(), c.today()));
  }

  private static Optional<Decision<RequestEvent>> refused(
      RequestRefusal why, String field, Object value) {
    return Optional.of(refuse(why, field, value));
  }
}
