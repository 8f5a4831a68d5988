package quorate.governance.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.plan.PlanEvent.AccountAnswered;
import quorate.governance.plan.PlanEvent.AccountAsked;
import quorate.governance.plan.PlanEvent.AccountFound;
import quorate.governance.plan.PlanEvent.AccountPut;
import quorate.governance.plan.PlanEvent.ForecastStated;
import quorate.governance.plan.PlanEvent.OutcomeReported;
import quorate.governance.plan.PlanEvent.PlanAdopted;
import quorate.governance.plan.PlanEvent.PlanDrafted;
import quorate.governance.plan.PlanEvent.PlanDrawn;
import quorate.governance.plan.PlanEvent.PlanPut;
import quorate.governance.plan.PlanEvent.PlanReplaced;
import quorate.governance.plan.PlanEvent.PlanRevised;
import quorate.governance.plan.PlanEvent.ReservedMatterTaken;
import quorate.governance.ruling.Put;

/** Where a business plan stands. */
public sealed interface BusinessPlan {

  /** The streams of plans: {@code plan/<id>}. */
  Aggregate<BusinessPlan, PlanEvent> PLANS =
      new Aggregate<>("plan", PlanEvent.class, new Unknown(), BusinessPlan::evolve);

  /** Nobody drew it up. */
  record Unknown() implements BusinessPlan {}

  /** Adopted as it read, by a decision of that day. */
  record Adoption(PlanAdopted adopted, PlanContent content) {}

  /**
   * DrawnUp up: {@code content} is how it reads by the last revision, {@code putting} where that
   * went before a meeting; {@code adoptions} are what was adopted, in order, {@code replaced} is
   * how another took its place.
   */
  record DrawnUp(
      PlanDrafted first,
      int revision,
      PlanContent content,
      LocalDate revised,
      @Nullable PlanPut putting,
      List<Adoption> adoptions,
      Year year,
      @Nullable PlanReplaced replaced)
      implements BusinessPlan {

    public DrawnUp {
      adoptions = List.copyOf(adoptions);
    }

    /** Under which item it was put as it reads. */
    public @Nullable Put put() {
      return putting == null ? null : new Put(putting.meeting(), putting.item());
    }

    public UUID executive() {
      return first.executive();
    }

    public UUID owner() {
      return first.owner();
    }

    /** What was adopted until that day, last. */
    public Optional<Adoption> adoptedOn(LocalDate day) {
      return adoptions.stream()
          .filter(each -> !each.adopted().on().isAfter(day))
          .reduce((first, last) -> last);
    }

    /** Whether it had been put by that day, as it reads. */
    public boolean isPutOn(LocalDate day) {
      return putting != null && !putting.on().isAfter(day);
    }

    /** Whether the last revision is adopted. */
    public boolean isAdopted() {
      return !adoptions.isEmpty() && adoptions.getLast().adopted().revision() == revision;
    }

    /** Whether it is adopted, for days of the other's too, and nothing took its place. */
    boolean standsBeside(DrawnUp other) {
      return !adoptions.isEmpty()
          && replaced == null
          && executive().equals(other.executive())
          && owner().equals(other.owner())
          && !first.from().isAfter(other.first.until())
          && !other.first.from().isAfter(first.until());
    }

    /** Whether another had taken its place by that day. */
    public boolean isReplacedOn(LocalDate day) {
      return replaced != null && !replaced.on().isAfter(day);
    }

    /** Whether that day is of its year. */
    public boolean isYearOf(LocalDate day) {
      return !day.isBefore(first.from()) && !day.isAfter(first.until());
    }

    DrawnUp with(Year other) {
      return new DrawnUp(first, revision, content, revised, putting, adoptions, other, replaced);
    }

    DrawnUp with(PlanRevised e) {
      return new DrawnUp(first, e.revision(), e.content(), e.on(), null, adoptions, year, replaced);
    }

    DrawnUp with(PlanPut e) {
      return new DrawnUp(first, revision, content, revised, e, adoptions, year, replaced);
    }

    DrawnUp with(PlanAdopted e) {
      var more = new ArrayList<>(adoptions);
      more.add(new Adoption(e, content));
      return new DrawnUp(first, revision, content, revised, putting, more, year, replaced);
    }

    DrawnUp with(PlanReplaced e) {
      return new DrawnUp(first, revision, content, revised, putting, adoptions, year, e);
    }
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static BusinessPlan evolve(BusinessPlan plan, PlanEvent event) {
    return switch (plan) {
      case Unknown _ when event instanceof PlanDrafted e ->
          new DrawnUp(e, 1, e.content(), e.on(), null, List.of(), Year.NEW, null);
      case Unknown _ -> throw new IllegalStateException(event + " is of no plan");
      case DrawnUp drawn -> evolve(drawn, event);
    };
  }

  private static DrawnUp evolve(DrawnUp p, PlanEvent event) {
    return switch (event) {
      case PlanDrafted _ -> throw new IllegalStateException(event + " cannot follow " + p);
      case PlanRevised e -> p.with(e);
      case PlanPut e -> p.with(e);
      case PlanAdopted e -> p.with(e);
      case PlanReplaced e -> p.with(e);
      case PlanDrawn e -> p.with(p.year().with(e));
      case ReservedMatterTaken e -> p.with(p.year().with(e));
      case ForecastStated e -> p.with(p.year().with(e));
      case OutcomeReported e -> p.with(p.year().with(e));
      case AccountAsked e -> p.with(p.year().with(e));
      case AccountAnswered e -> p.with(p.year().with(e));
      case AccountPut e -> p.with(p.year().with(e));
      case AccountFound e -> p.with(p.year().with(e));
    };
  }
}
