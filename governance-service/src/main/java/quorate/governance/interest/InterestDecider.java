package quorate.governance.interest;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import quorate.chassis.decide.Decision;
import quorate.chassis.seal.SealedValue;
import quorate.governance.interest.InterestCommand.DeclareInterest;
import quorate.governance.interest.InterestCommand.EndInterest;
import quorate.governance.interest.InterestCommand.OfPerson;
import quorate.governance.interest.InterestCommand.ReviewInterests;
import quorate.governance.interest.InterestCommand.RulePublication;
import quorate.governance.interest.InterestCommand.UpdateInterest;
import quorate.governance.interest.InterestEvent.InterestDeclared;
import quorate.governance.interest.InterestEvent.InterestEnded;
import quorate.governance.interest.InterestEvent.InterestUpdated;
import quorate.governance.interest.InterestEvent.InterestsReviewed;
import quorate.governance.interest.InterestEvent.PublicationRuled;

/** Decides about a person's interests, and about what is published of all. */
public final class InterestDecider {

  private InterestDecider() {}

  /** Decides. */
  public static Decision<InterestEvent> decide(InterestCommand command, Interests interests) {
    return switch (command) {
      case RulePublication c ->
          interests.published().equals(Set.copyOf(c.types()))
              ? refuse(InterestRefusal.SAID_ALREADY, "types", c.types())
              : accept(new PublicationRuled(c.types()));
      case OfPerson c -> mayNotTell(c).orElseGet(() -> ofPerson(c, interests));
    };
  }

  private static Optional<Decision<InterestEvent>> mayNotTell(OfPerson c) {
    if (!c.teller().known()) {
      return Optional.of(refuse(InterestRefusal.NO_SUCH_PERSON));
    }
    return c.teller().keeper() || c.teller().behind().contains(c.person())
        ? Optional.empty()
        : Optional.of(refuse(InterestRefusal.NOT_YOUR_OWN));
  }

  private static Decision<InterestEvent> ofPerson(OfPerson command, Interests interests) {
    return switch (command) {
      case DeclareInterest c -> untold(c, c.about()).orElseGet(() -> declare(c));
      case UpdateInterest c ->
          standing(
              interests, c.interest(), one -> untold(c, c.about()).orElseGet(() -> update(c, one)));
      case EndInterest c -> standing(interests, c.interest(), one -> end(c, one));
      case ReviewInterests c ->
          c.teller().on().equals(interests.looked())
              ? refuse(InterestRefusal.SAID_ALREADY)
              : accept(new InterestsReviewed(c.person(), c.teller().on()));
    };
  }

  private static Decision<InterestEvent> declare(DeclareInterest c) {
    var today = c.teller().on();
    if (c.since().isAfter(today)) {
      return refuse(InterestRefusal.NOT_YET_THERE, "since", c.since());
    }
    SealedValue text = Objects.requireNonNull(c.text(), "a declaration is in words");
    return accept(
        new InterestDeclared(
            c.person(), c.interest(), c.type(), c.about(), c.since(), today, text));
  }

  private static Decision<InterestEvent> update(UpdateInterest c, Interest now) {
    return now.type() == c.type() && now.about().equals(c.about()) && c.text() == null
        ? refuse(InterestRefusal.SAID_ALREADY)
        : accept(
            new InterestUpdated(
                c.person(), c.interest(), c.type(), c.about(), c.teller().on(), c.text()));
  }

  private static Decision<InterestEvent> end(EndInterest c, Interest now) {
    if (c.lastDay().isBefore(now.since())) {
      return refuse(InterestRefusal.ENDS_BEFORE_IT_BEGAN, "lastday", c.lastDay());
    }
    return c.lastDay().isAfter(c.teller().on())
        ? refuse(
            InterestRefusal.NOT_YET_THERE,
            "lastday",
            c.lastDay(),
            "An interest ends once it is gone: give a day until today.")
        : accept(new InterestEnded(c.person(), c.interest(), c.lastDay()));
  }

  private static Decision<InterestEvent> standing(
      Interests interests, UUID interest, Function<Interest, Decision<InterestEvent>> decide) {
    var found = interests.find(interest);
    if (found.isEmpty()) {
      return refuse(InterestRefusal.NO_SUCH_INTEREST);
    }
    return found.get().lastDay() == null
        ? decide.apply(found.get())
        : refuse(InterestRefusal.ENDED_ALREADY);
  }

  private static Optional<Decision<InterestEvent>> untold(OfPerson c, About about) {
    if (about.saysNothing()) {
      return Optional.of(refuse(InterestRefusal.ABOUT_NOTHING, "organisation", null));
    }
    return about.competing().stream()
        .filter(body -> !c.teller().bodies().contains(body))
        .findFirst()
        .map(body -> refuse(InterestRefusal.NO_SUCH_BODY, "competing", body));
  }
}
