package quorate.membership.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.chassis.decide.Decision;
import quorate.membership.facts.Source;
import quorate.membership.organisation.Organisation.Registered;
import quorate.membership.organisation.OrganisationCommand.CloseOrganisation;
import quorate.membership.organisation.OrganisationCommand.LinkOrganisation;
import quorate.membership.organisation.OrganisationCommand.RegisterOrganisation;
import quorate.membership.organisation.OrganisationCommand.RenameOrganisation;
import quorate.membership.organisation.OrganisationCommand.RetractOrganisationFact;
import quorate.membership.organisation.OrganisationCommand.RetractOrganisationLink;
import quorate.membership.organisation.OrganisationCommand.UnlinkOrganisation;
import quorate.membership.organisation.OrganisationEvent.OrganisationClosed;
import quorate.membership.organisation.OrganisationEvent.OrganisationFactRetracted;
import quorate.membership.organisation.OrganisationEvent.OrganisationLinkRetracted;
import quorate.membership.organisation.OrganisationEvent.OrganisationLinked;
import quorate.membership.organisation.OrganisationEvent.OrganisationRegistered;
import quorate.membership.organisation.OrganisationEvent.OrganisationRenamed;
import quorate.membership.organisation.OrganisationEvent.OrganisationUnlinked;

/** Random histories of one place: on every day it says what a list of what was said says. */
class OrganisationModelTest {

  private static final int COMMANDS = 40;
  private static final int DAYS = 20;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final String PLACE = "hove";
  private static final Counterpart OPEN = new Counterpart(true, Optional.empty(), null, null);
  private static final List<String> PRACTICES = List.of("G81001", "G81002");

  private final OrganisationDecider decider = new OrganisationDecider();

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("quorate.seeds", 1000));
  }

  /** A link that was said to hold between two days. */
  private record Time(String code, LocalDate from, LocalDate lastDay) {}

  /** What was said, by the day from which it holds; what is said later of the same day stands. */
  private static final class Naive {
    private final Map<String, NavigableMap<LocalDate, String>> said = new TreeMap<>();
    private final List<Time> times = new ArrayList<>();
    private @Nullable LocalDate last;

    private void end(String code, LocalDate lastDay) {
      Time ended =
          times.stream()
              .filter(it -> it.code().equals(code) && !it.from().isAfter(lastDay))
              .max(Comparator.comparing(Time::from))
              .orElseThrow();
      times.remove(ended);
      times.add(new Time(code, ended.from(), lastDay));
    }

    private boolean linked(String code, LocalDate on) {
      return times.stream()
          .anyMatch(
              it -> it.code().equals(code) && !on.isBefore(it.from()) && !on.isAfter(it.lastDay()));
    }

    private NavigableMap<LocalDate, String> of(String what) {
      return said.computeIfAbsent(what, any -> new TreeMap<>());
    }

    private void hear(OrganisationEvent event) {
      switch (event) {
        case OrganisationRegistered e -> of("name").put(e.from(), e.name());
        case OrganisationRenamed e -> of("name").put(e.from(), e.name());
        case OrganisationClosed e -> last = e.lastDay();
        case OrganisationLinked e -> times.add(new Time(e.code(), e.from(), LocalDate.MAX));
        case OrganisationUnlinked e -> end(e.code(), e.lastDay());
        case OrganisationLinkRetracted e ->
            times.removeIf(it -> it.code().equals(e.code()) && it.from().equals(e.from()));
        case OrganisationFactRetracted e when e.fact().equals("closure") -> last = null;
        case OrganisationFactRetracted e -> of("name").remove(e.from());
        case OrganisationEvent.OrganisationSucceeded e -> throw new AssertionError(e);
      }
    }

    private String on(String what, LocalDate day) {
      return of(what).entrySet().stream()
          .filter(it -> !it.getKey().isAfter(day))
          .reduce((_, later) -> later)
          .map(Map.Entry::getValue)
          .orElse("");
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_day_is_the_models(long seed) {
    var naive = new Naive();
    Organisation organisation = Organisation.UNKNOWN;
    for (OrganisationEvent event : history(seed)) {
      naive.hear(event);
      organisation = Organisation.evolve(organisation, event);
      for (int day = 0; day < DAYS; day++) {
        LocalDate on = FIRST.plusDays(day);
        assertEquals(expected(naive, on), shown(organisation, on), seed + " after " + event);
      }
    }
  }

  @Test
  void the_histories_end_links_begin_them_again_and_take_them_back() {
    var kinds = new ArrayList<Class<?>>();
    seeds().forEach(seed -> history(seed).forEach(event -> kinds.add(event.getClass())));
    assertTrue(
        kinds.containsAll(
            List.of(
                OrganisationUnlinked.class,
                OrganisationLinkRetracted.class,
                OrganisationFactRetracted.class)));
  }

  private static List<String> expected(Naive naive, LocalDate on) {
    var shown = new ArrayList<>(List.of(naive.on("name", on)));
    PRACTICES.stream().filter(code -> naive.linked(code, on)).forEach(shown::add);
    shown.add(naive.last != null && on.isAfter(naive.last) ? "closed" : "there");
    return shown;
  }

  private static List<String> shown(Organisation organisation, LocalDate on) {
    Registered known = (Registered) organisation;
    var shown = new ArrayList<>(List.of(known.names().on(on).orElse("")));
    PRACTICES.stream().filter(code -> known.links().of(link(code)).holdsOn(on)).forEach(shown::add);
    shown.add(known.isThereOn(on) ? "there" : "closed");
    return shown;
  }

  private List<OrganisationEvent> history(long seed) {
    var random = new Random(seed);
    var events = new ArrayList<OrganisationEvent>();
    Organisation organisation = Organisation.UNKNOWN;
    for (int i = 0; i < COMMANDS; i++) {
      if (decider.decide(command(random, organisation), organisation, OPEN)
          instanceof Decision.Accepted<OrganisationEvent>(var accepted)) {
        for (OrganisationEvent event : accepted) {
          organisation = Organisation.evolve(organisation, event);
          events.add(event);
        }
      }
    }
    return events;
  }

  private static OrganisationCommand command(Random random, Organisation organisation) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    LocalDate later = random.nextBoolean() ? null : day.plusDays(random.nextInt(5));
    Links.Link link = link(PRACTICES.get(random.nextInt(2)));
    Source source = Source.told("Minute", FIRST);
    if (organisation instanceof Organisation.Unregistered) {
      return new RegisterOrganisation(PLACE, OrganisationKind.PLACE, "ALPHA", FIRST, source);
    }
    return switch (random.nextInt(10)) {
      case 0 -> new RenameOrganisation(PLACE, random.nextBoolean() ? "BETA" : "GAMMA", day, source);
      case 1 -> new CloseOrganisation(PLACE, day, source);
      case 2 ->
          new RetractOrganisationFact(
              PLACE,
              random.nextBoolean() ? OrganisationFact.NAME : OrganisationFact.CLOSURE,
              day,
              "never so",
              source);
      case 3 -> new RetractOrganisationLink(PLACE, link, day, "never so", source);
      case 4, 5 -> new UnlinkOrganisation(PLACE, link, day, source);
      default -> new LinkOrganisation(PLACE, link, day, later, source);
    };
  }

  private static Links.Link link(String code) {
    return new Links.Link(Relation.COVERS, new Party(Party.Kind.PRACTICE, code));
  }
}
