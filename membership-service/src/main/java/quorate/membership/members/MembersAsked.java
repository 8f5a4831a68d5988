package quorate.membership.members;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.membership.member.HolderKind;

/** Which memberships are asked for; {@code none} has no member in law stated yet. */
record MembersAsked(@Nullable String state, @Nullable String memberClass, @Nullable String holder) {

  private static final String NONE = "none";

  MembersAsked {
    if (state != null && State.of(state).isEmpty()) {
      throw wrong(
          "state", state, "Give applied, admitted, suspended, resigned, expelled or dissolved.");
    }
    if (holder != null && !holder.equals(NONE) && HolderKind.of(holder).isEmpty()) {
      throw wrong("holder", holder, "Give nominee, partners, company or none.");
    }
  }

  /** In the order of their codes, after one. */
  PanacheQuery<MemberView> after(String practice) {
    var condition = new StringBuilder("practice > :practice and state in :states");
    Map<String, Object> values = new HashMap<>(Map.of("practice", practice, "states", states()));
    if (memberClass != null) {
      condition.append(" and memberClass = :memberClass");
      values.put("memberClass", memberClass);
    }
    if (NONE.equals(holder)) {
      condition.append(" and holder is null");
    } else if (holder != null) {
      condition.append(" and holder = :holder");
      values.put("holder", holder);
    }
    return MemberView.find(condition + " order by practice", values);
  }

  private List<String> states() {
    return state == null
        ? Stream.of(State.values()).filter(State::isMember).map(State::word).toList()
        : List.of(state);
  }

  private static RuntimeException wrong(String field, String value, String mend) {
    return Problems.of(DoorRefusal.VALUES_NOT_ALLOWED, field, value, mend);
  }
}
