package quorate.governance.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.party.Party;
import quorate.governance.position.PositionEvent.AnswerGiven;
import quorate.governance.position.PositionEvent.ConsultationEnded;
import quorate.governance.position.PositionEvent.ConsultationOpened;
import quorate.governance.position.PositionEvent.Dissent;
import quorate.governance.position.PositionEvent.PositionAgreed;
import quorate.governance.position.PositionEvent.PositionAmended;
import quorate.governance.position.PositionEvent.PositionPublished;
import quorate.governance.position.PositionEvent.PositionWithdrawn;
import quorate.governance.position.PositionEvent.StatementFound;

/** Where a position stands. */
public sealed interface Position {

  /** The streams of positions: {@code position/<id>}. */
  Aggregate<Position, PositionEvent> POSITIONS =
      new Aggregate<>("position", PositionEvent.class, new Unknown(), Position::evolve);

  /** Nobody was consulted. */
  record Unknown() implements Position {}

  /** How it read from a day on, by which decision; the first was agreed, later ones amend it. */
  record Version(
      int number,
      String text,
      List<Dissent> dissent,
      UUID decision,
      LocalDate on,
      @Nullable Leave leave,
      @Nullable Instant at) {}

  /** Consulted on; the latest answer of each, and whatever came of it. */
  record Consulted(
      ConsultationOpened opened,
      Map<Party, AnswerGiven> answers,
      @Nullable ConsultationEnded ended,
      List<Version> versions,
      @Nullable PositionWithdrawn withdrawn,
      List<PositionPublished> published,
      List<StatementFound> statements)
      implements Position {

    public Consulted {
      versions = List.copyOf(versions);
      published = List.copyOf(published);
      statements = List.copyOf(statements);
    }

    /** Who was asked and has not answered by now, in the order asked. */
    public List<Party> silent() {
      return opened.asked().stream().filter(each -> !answers.containsKey(each)).toList();
    }

    /** As it reads now; empty before it was agreed and after it was withdrawn. */
    public Optional<Version> standing() {
      return versions.isEmpty() || withdrawn != null
          ? Optional.empty()
          : Optional.of(versions.getLast());
    }

    /** As it stood on a day. */
    public Optional<Version> standsOn(LocalDate day) {
      if (withdrawn != null && !day.isBefore(withdrawn.on())) {
        return Optional.empty();
      }
      return versions.stream()
          .filter(each -> !each.on().isAfter(day))
          .reduce((earlier, later) -> later);
    }

    private Consulted answered(AnswerGiven e) {
      var more = new LinkedHashMap<>(answers);
      more.put(e.party(), e);
      return new Consulted(opened, more, ended, versions, withdrawn, published, statements);
    }

    private Consulted reads(
        String text,
        List<Dissent> dissent,
        UUID decision,
        LocalDate on,
        @Nullable Leave leave,
        @Nullable Instant at) {
      var version = new Version(versions.size() + 1, text, dissent, decision, on, leave, at);
      return new Consulted(
          opened, answers, ended, plus(versions, version), withdrawn, published, statements);
    }
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Position evolve(Position position, PositionEvent event) {
    return switch (position) {
      case Unknown _ when event instanceof ConsultationOpened e ->
          new Consulted(e, Map.of(), null, List.of(), null, List.of(), List.of());
      case Unknown _ -> throw new IllegalStateException(event + " is of no position");
      case Consulted p -> evolve(p, event);
    };
  }

  private static Position evolve(Consulted p, PositionEvent event) {
    return switch (event) {
      case ConsultationOpened e -> throw new IllegalStateException(e + " cannot follow " + p);
      case AnswerGiven e -> p.answered(e);
      case ConsultationEnded e ->
          new Consulted(p.opened, p.answers, e, p.versions, p.withdrawn, p.published, p.statements);
      case PositionAgreed e ->
          p.reads(e.text(), e.dissent(), e.decision(), e.on(), e.leave(), e.at());
      case PositionAmended e ->
          p.reads(e.text(), e.dissent(), e.decision(), e.on(), e.leave(), e.at());
      case PositionWithdrawn e ->
          new Consulted(p.opened, p.answers, p.ended, p.versions, e, p.published, p.statements);
      case PositionPublished e ->
          new Consulted(
              p.opened,
              p.answers,
              p.ended,
              p.versions,
              p.withdrawn,
              plus(p.published, e),
              p.statements);
      case StatementFound e ->
          new Consulted(
              p.opened,
              p.answers,
              p.ended,
              p.versions,
              p.withdrawn,
              p.published,
              plus(p.statements, e));
    };
  }

  private static <T> List<T> plus(List<T> list, T one) {
    var all = new ArrayList<>(list);
    all.add(one);
    return all;
  }
}
