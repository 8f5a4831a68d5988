package quorate.membership.register;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.membership.searching.Search;

/** Which lines of open practices are asked for; {@code none} names no network. */
record Lines(@Nullable String area, @Nullable String network, Search search) {

  private static final String NONE = "none";

  Lines {
    if (network != null && !network.matches("U[0-9]{5}|" + NONE)) {
      throw Problems.of(
          DoorRefusal.BAD_PARAMETER,
          "network",
          network,
          "Give a network's code, such as U14062, or none.");
    }
  }

  /** In the order of their codes, after one. */
  PanacheQuery<RegisterLineView> after(String practice) {
    var condition = new StringBuilder("practice > :practice and closedOn is null");
    Map<String, Object> values = new HashMap<>(Map.of("practice", practice));
    if (area != null) {
      condition.append(" and subIcbLocation = :area");
      values.put("area", area);
    }
    if (NONE.equals(network)) {
      condition.append(" and network is null");
    } else if (network != null) {
      condition.append(" and network = :network");
      values.put("network", network);
    }
    return RegisterLineView.find(
        condition + search.condition() + " order by practice", search.parameters(values));
  }
}
