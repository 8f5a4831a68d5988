package quorate.membership.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.membership.dated.Timeline;
import quorate.membership.organisation.OrganisationEvent.OrganisationClosed;
import quorate.membership.organisation.OrganisationEvent.OrganisationFactRetracted;
import quorate.membership.organisation.OrganisationEvent.OrganisationLinkRetracted;
import quorate.membership.organisation.OrganisationEvent.OrganisationLinked;
import quorate.membership.organisation.OrganisationEvent.OrganisationRegistered;
import quorate.membership.organisation.OrganisationEvent.OrganisationRenamed;
import quorate.membership.organisation.OrganisationEvent.OrganisationSucceeded;
import quorate.membership.organisation.OrganisationEvent.OrganisationUnlinked;

/** An organisation as its stream tells it. */
public sealed interface Organisation {

  /** What stands before the first event. */
  Organisation UNKNOWN = new Unregistered();

  /** The streams of organisations, by code. */
  Aggregate<Organisation, OrganisationEvent> ORGANISATIONS =
      new Aggregate<>("organisation", OrganisationEvent.class, UNKNOWN, Organisation::evolve);

  record Unregistered() implements Organisation {}

  record Registered(
      String code,
      OrganisationKind kind,
      Timeline<String> names,
      LocalDate from,
      @Nullable LocalDate lastDay,
      @Nullable String successor,
      Links links)
      implements Organisation {

    /** Whether it is there on a day. */
    public boolean isThereOn(LocalDate day) {
      return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
    }

    Registered with(Links changed) {
      return new Registered(code, kind, names, from, lastDay, successor, changed);
    }

    Registered with(Timeline<String> called) {
      return new Registered(code, kind, called, from, lastDay, successor, links);
    }

    Registered until(@Nullable LocalDate last) {
      return new Registered(code, kind, names, from, last, successor, links);
    }

    Registered succeededBy(@Nullable String other) {
      return new Registered(code, kind, names, from, lastDay, other, links);
    }
  }

  static Organisation evolve(Organisation organisation, OrganisationEvent event) {
    return switch (organisation) {
      case Unregistered()
          when event instanceof OrganisationRegistered(var o, var k, var n, var d, _) ->
          new Registered(
              o,
              OrganisationKind.of(k),
              Timeline.<String>empty().with(d, n),
              d,
              null,
              null,
              Links.NONE);
      case Registered known -> next(known, event);
      case Unregistered() -> throw cannotFollow(event);
    };
  }

  private static Organisation next(Registered o, OrganisationEvent event) {
    return switch (event) {
      case OrganisationRegistered e -> throw cannotFollow(e);
      case OrganisationRenamed(_, var name, var from, _) -> o.with(o.names().with(from, name));
      case OrganisationClosed(_, var lastDay, _) -> o.until(lastDay);
      case OrganisationSucceeded(_, var successor, _, _) -> o.succeededBy(successor);
      case OrganisationFactRetracted(_, var fact, var from, _, _) ->
          OrganisationFact.of(fact).without(o, from);
      case OrganisationLinkRetracted(_, var relation, var kind, var code, var from, _, _) ->
          o.with(o.links().changed(link(relation, kind, code), it -> it.without(from)));
      case OrganisationLinked(_, var relation, var kind, var code, var from, _) ->
          o.with(o.links().changed(link(relation, kind, code), it -> it.from(from)));
      case OrganisationUnlinked(_, var relation, var kind, var code, var lastDay, _) ->
          o.with(o.links().changed(link(relation, kind, code), it -> it.until(lastDay)));
    };
  }

  private static Links.Link link(String relation, String kind, String code) {
    return new Links.Link(Relation.of(relation), new Party(Party.Kind.of(kind), code));
  }

  private static IllegalStateException cannotFollow(OrganisationEvent event) {
    return new IllegalStateException(event + " cannot follow here");
  }
}
