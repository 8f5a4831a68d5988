package quorate.governance.requisitions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.Required.Business;
import quorate.governance.requisition.Requisition;

/**
 * A requisition as people read it: {@code to-be-called}, {@code overdue} or {@code called}; {@code
 * instead} says what the members may do once it is overdue.
 */
public record RequisitionShown(
    UUID requisition,
    UUID body,
    LocalDate received,
    List<String> members,
    List<BusinessShown> business,
    String found,
    String clause,
    LocalDate callBy,
    String state,
    @Nullable UUID meeting,
    @Nullable String instead) {

  /** What is to be dealt with. */
  public record BusinessShown(String title, @Nullable String resolution, @Nullable String text) {
    static BusinessShown of(Business business) {
      var kind = business.resolution();
      return new BusinessShown(
          business.title(), kind == null ? null : kind.toString(), business.text());
    }
  }

  static RequisitionShown of(Requisition.Standing standing, LocalDate day) {
    var required = standing.required();
    var met = standing.met();
    return new RequisitionShown(
        required.requisition(),
        required.body(),
        required.received(),
        required.members(),
        required.business().stream().map(BusinessShown::of).toList(),
        required.found(),
        required.clause(),
        required.callBy(),
        met != null ? "called" : standing.isOverdueOn(day) ? "overdue" : "to-be-called",
        met == null ? null : met.meeting(),
        standing.instead(day).orElse(null));
  }
}
