package quorate.governance.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.governance.resolution.ResolutionEvent.OfEffect;
import quorate.governance.resolution.ResolutionEvent.ResolutionAnnulled;
import quorate.governance.resolution.ResolutionEvent.ResolutionConditionMet;
import quorate.governance.resolution.ResolutionEvent.ResolutionOutOfForce;
import quorate.governance.resolution.ResolutionEvent.ResolutionPublished;
import quorate.governance.resolution.ResolutionEvent.ResolutionReplaced;
import quorate.governance.resolution.ResolutionEvent.ResolutionRestored;
import quorate.governance.resolution.ResolutionEvent.ResolutionSettled;

/**
 * What came of it: {@code inForce} is the day on which it comes into force once that is settled,
 * {@code links} are the later ones that stood instead, each for its time.
 */
public record Effect(
    @Nullable ResolutionSettled settled,
    @Nullable LocalDate inForce,
    Map<String, ResolutionConditionMet> met,
    List<Link> links,
    @Nullable ResolutionAnnulled annulled,
    boolean published) {

  static final Effect NONE = new Effect(null, null, Map.of(), List.of(), null, false);

  public Effect {
    links = List.copyOf(links);
  }

  /** From a day on, until another where there is one. */
  public record Span(LocalDate from, @Nullable LocalDate to) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
  }

  /** A later one that stands instead, but for the time in which it was of no effect. */
  public record Link(ResolutionReplaced replaced, List<Span> without) {

    public Link {
      without = List.copyOf(without);
    }

    boolean on(LocalDate day) {
      return !day.isBefore(replaced.from()) && without.stream().noneMatch(it -> it.covers(day));
    }

    private Link without(Span span) {
      return new Link(replaced, Stream.concat(without.stream(), Stream.of(span)).toList());
    }

    private Stream<LocalDate> days() {
      return Stream.concat(
          Stream.of(replaced.from()),
          without.stream()
              .flatMap(it -> Stream.of(it.from(), it.to() == null ? it.from() : it.to())));
    }
  }

  /** Whether it was carried, whatever came of it later. */
  public boolean carried() {
    return settled != null && settled.carried();
  }

  /** Which other had ended what it was to end, when it came into force; by that day. */
  public Optional<UUID> leftBy(LocalDate day) {
    var bySettling = settled == null || settled.on().isAfter(day) ? null : settled.leftBy();
    return Stream.concat(
            Stream.ofNullable(bySettling),
            met.values().stream()
                .filter(each -> !each.on().isAfter(day))
                .flatMap(each -> Stream.ofNullable(each.leftBy())))
        .findFirst();
  }

  /** Whether it binds on that day. */
  public boolean inForceOn(LocalDate day) {
    return carried() && hasBegun(day) && replacedOn(day).isEmpty() && !annulledOn(day);
  }

  /** Whether it binds on that day, or was carried and will: either is ended by a later one. */
  boolean isToBeReplaced(LocalDate day) {
    return carried() && replacedOn(day).isEmpty() && !annulledOn(day);
  }

  boolean hasBegun(LocalDate day) {
    return inForce != null && !day.isBefore(inForce);
  }

  /** By what it is replaced on that day: of several, by the first to do so. */
  public Optional<ResolutionReplaced> replacedOn(LocalDate day) {
    return links.stream()
        .filter(link -> link.on(day))
        .map(Link::replaced)
        .min(Comparator.comparing(ResolutionReplaced::from));
  }

  /** Whether this one ever replaced it. */
  boolean wasReplacedBy(UUID later) {
    return links.stream().anyMatch(link -> link.replaced().by().equals(later));
  }

  /** Whether its result is annulled by that day. */
  public boolean annulledOn(LocalDate day) {
    return annulled != null && !day.isBefore(annulled.on());
  }

  /** The times from a day on in which nothing replaces it. */
  List<Span> unreplaced(LocalDate from) {
    List<LocalDate> days =
        Stream.concat(Stream.of(from), links.stream().flatMap(Link::days))
            .filter(day -> !day.isBefore(from))
            .distinct()
            .sorted()
            .toList();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      if (replacedOn(days.get(i)).isEmpty()) {
        spans.add(new Span(days.get(i), i + 1 < days.size() ? days.get(i + 1) : null));
      }
    }
    return spans;
  }

  Effect evolve(OfEffect event) {
    return switch (event) {
      case ResolutionSettled e -> new Effect(e, e.inForce(), met, links, annulled, published);
      case ResolutionConditionMet e -> with(e);
      case ResolutionReplaced e -> linked(Stream.concat(links.stream(), Stream.of(link(e))));
      case ResolutionRestored e -> restored(e);
      case ResolutionAnnulled e -> new Effect(settled, inForce, met, links, e, published);
      case ResolutionPublished _ ->
          new Effect(settled, inForce, met, links, annulled, /* published= */ true);
      case ResolutionOutOfForce _ ->
          new Effect(settled, inForce, met, links, annulled, /* published= */ false);
    };
  }

  private static Link link(ResolutionReplaced e) {
    return new Link(e, List.of());
  }

  private Effect with(ResolutionConditionMet e) {
    var all = new LinkedHashMap<>(met);
    all.put(e.condition(), e);
    var day = e.inForce() == null ? inForce : e.inForce();
    return new Effect(settled, day, all, links, annulled, published);
  }

  private Effect restored(ResolutionRestored e) {
    if (!wasReplacedBy(e.by())) {
      throw new IllegalStateException(e + " cannot follow " + this);
    }
    var span = new Span(e.from(), e.until());
    return linked(
        links.stream()
            .map(link -> link.replaced().by().equals(e.by()) ? link.without(span) : link));
  }

  private Effect linked(Stream<Link> all) {
    return new Effect(settled, inForce, met, all.toList(), annulled, published);
  }
}
