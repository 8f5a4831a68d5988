package quorate.membership.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.membership.facts.Basis;
import quorate.membership.facts.ContractType;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.network.NetworkEvent.NetworkFactRetracted;
import quorate.membership.network.NetworkEvent.NetworkRegistered;
import quorate.membership.network.NetworkEvent.NetworkRenamed;
import quorate.membership.practice.PracticeEvent.ContractStated;
import quorate.membership.practice.PracticeEvent.ListSizeStated;
import quorate.membership.practice.PracticeEvent.NetworkJoined;
import quorate.membership.practice.PracticeEvent.NetworkLeft;
import quorate.membership.practice.PracticeEvent.PracticeClosed;
import quorate.membership.practice.PracticeEvent.PracticeFactRetracted;
import quorate.membership.practice.PracticeEvent.PracticeMerged;
import quorate.membership.practice.PracticeEvent.PracticeMoved;
import quorate.membership.practice.PracticeEvent.PracticeOpeningStated;
import quorate.membership.practice.PracticeEvent.PracticePlaced;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.practice.PracticeEvent.PracticeRenamed;
import quorate.membership.practice.PracticeEvent.PracticeSplit;
import quorate.membership.practice.PracticeEvent.PracticeSucceeded;
import quorate.membership.practice.PracticeEvent.PredecessorNamed;
import quorate.membership.practice.PracticeEvent.PredecessorRetracted;
import quorate.membership.practice.PracticeEvent.SuccessionRetracted;
import quorate.membership.register.RegisterLine.ListSize;
import quorate.membership.register.SeededHistory.Told;

/**
 * The register as slowly as it can be said: a list of what was known, from which each question
 * picks by rule. It shares no code with the folds.
 */
final class NaiveRegister {

  /** Of something, from a day on; what was said later of the same day stands. */
  private record Said(String of, LocalDate from, Object value) {}

  /** In no network. */
  private static final Object NONE = "";

  private record Membership(LocalDate from, @Nullable LocalDate lastDay) {}

  private final List<Said> said = new ArrayList<>();
  private final Map<String, List<Membership>> memberships = new HashMap<>();
  private final Map<String, LocalDate> opened = new HashMap<>();
  private final Map<String, LocalDate> closed = new HashMap<>();
  private final List<String> registered = new ArrayList<>();

  /** The first day on which others are in its place for good. */
  private final Map<String, LocalDate> ended = new HashMap<>();

  NaiveRegister(List<Told> known) {
    known.forEach(told -> hear(told.event()));
  }

  Optional<RegisterLine> line(String practice, LocalDate day) {
    boolean open =
        registered.contains(practice)
            && (!opened.containsKey(practice) || !day.isBefore(opened.get(practice)))
            && (!closed.containsKey(practice) || !day.isAfter(closed.get(practice)))
            && (!ended.containsKey(practice) || day.isBefore(ended.get(practice)));
    boolean gone = registered.contains(practice) && hasClosed(practice, day);
    return open || (gone && isMember(practice, day))
        ? Optional.of(standing(practice, day))
        : Optional.empty();
  }

  private boolean hasClosed(String practice, LocalDate day) {
    return closed.containsKey(practice) && day.isAfter(closed.get(practice));
  }

  private RegisterLine standing(String practice, LocalDate day) {
    Optional<String> network =
        at(practice + " network", day)
            .filter(it -> !NONE.equals(it.value()))
            .map(it -> (String) it.value());
    Map<Basis, ListSize> sizes = new EnumMap<>(Basis.class);
    for (Basis basis : Basis.values()) {
      at(practice + " " + basis.word() + "-list", day)
          .ifPresent(it -> sizes.put(basis, new ListSize((BigDecimal) it.value(), it.from())));
    }
    return new RegisterLine(
        practice,
        (String) atOrFirst(practice + " name", day).orElseThrow().value(),
        (String) atOrFirst(practice + " postcode", day).orElseThrow().value(),
        at(practice + " area", day).map(it -> (String) it.value()),
        Optional.empty(),
        network,
        network.flatMap(code -> atOrFirst(code + " name", day)).map(it -> (String) it.value()),
        isMember(practice, day),
        atOrFirst(practice + " contract", day).map(it -> (ContractType) it.value()),
        Optional.ofNullable(closed.get(practice)).filter(day::isAfter),
        sizes);
  }

  private boolean isMember(String practice, LocalDate day) {
    return memberships.getOrDefault(practice, List.of()).stream()
        .anyMatch(
            it -> !day.isBefore(it.from()) && (it.lastDay() == null || !day.isAfter(it.lastDay())));
  }

  private Optional<Said> at(String of, LocalDate day) {
    return said.stream()
        .filter(it -> it.of().equals(of) && !it.from().isAfter(day))
        .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other);
  }

  private Optional<Said> atOrFirst(String of, LocalDate day) {
    return at(of, day)
        .or(
            () ->
                said.stream()
                    .filter(it -> it.of().equals(of))
                    .reduce((one, other) -> other.from().isBefore(one.from()) ? other : one));
  }

  private void say(String of, LocalDate from, Object value) {
    unsay(of, from);
    said.add(new Said(of, from, value));
  }

  private void unsay(String of, LocalDate from) {
    said.removeIf(it -> it.of().equals(of) && it.from().equals(from));
  }

  private void hear(Record event) {
    switch (event) {
      case PracticeRegistered e -> {
        registered.add(e.practice());
        say(e.practice() + " name", e.source().fileDate(), e.name());
        say(e.practice() + " postcode", e.source().fileDate(), e.postcode());
        if (e.openedOn() != null) {
          opened.put(e.practice(), e.openedOn());
        }
      }
      case PracticeRenamed e -> say(e.practice() + " name", e.effective(), e.name());
      case PracticeMoved e -> say(e.practice() + " postcode", e.effective(), e.postcode());
      case PracticeOpeningStated e -> opened.put(e.practice(), e.openedOn());
      case PracticeClosed e -> closed.put(e.practice(), e.closedOn());
      case PracticePlaced e -> say(e.practice() + " area", e.effective(), e.subIcbLocation());
      case NetworkJoined e -> say(e.practice() + " network", e.from(), e.network());
      case NetworkLeft e -> left(e.practice() + " network", e.lastDay().plusDays(1));
      case ListSizeStated e ->
          say(e.practice() + " " + e.basis() + "-list", e.asOf(), e.patients());
      case ContractStated e -> say(e.practice() + " contract", e.asOf(), e.contract());
      case PracticeMerged e -> ended.put(e.practice(), e.on());
      case PracticeSucceeded e -> ended.put(e.practice(), e.on());
      case PracticeSplit e when !e.continues() -> ended.put(e.practice(), e.on());
      case PracticeSplit _, PredecessorNamed _, PredecessorRetracted _ -> {}
      case SuccessionRetracted e -> ended.remove(e.practice(), e.on());
      case PracticeFactRetracted e when e.fact().equals("closure") -> closed.remove(e.practice());
      case PracticeFactRetracted e when e.fact().equals("opening") -> opened.remove(e.practice());
      case PracticeFactRetracted e -> unsay(e.practice() + " " + e.fact(), e.from());
      case NetworkRegistered e -> say(e.network() + " name", e.source().fileDate(), e.name());
      case NetworkRenamed e -> say(e.network() + " name", e.effective(), e.name());
      case NetworkFactRetracted e -> unsay(e.network() + " " + e.fact(), e.from());
      default -> hearMember(event);
    }
  }

  private void left(String of, LocalDate after) {
    if (said.stream().noneMatch(it -> it.of().equals(of) && it.from().equals(after))) {
      say(of, after, NONE);
    }
  }

  private void hearMember(Record event) {
    switch (event) {
      case ApplicationMade _ -> {}
      case MemberAdmitted e -> of(e.practice()).add(new Membership(e.from(), null));
      case MemberResigned e -> end(e.practice(), e.lastDay());
      case MemberFactRetracted e -> {
        if (e.fact().equals("admission")) {
          of(e.practice()).removeLast();
        } else if (e.fact().equals("end")) {
          end(e.practice(), null);
        }
      }
      default -> throw new AssertionError(event + " is not expected");
    }
  }

  private void end(String practice, @Nullable LocalDate lastDay) {
    Membership last = of(practice).removeLast();
    of(practice).add(new Membership(last.from(), lastDay));
  }

  private List<Membership> of(String practice) {
    return memberships.computeIfAbsent(practice, any -> new ArrayList<>());
  }
}
