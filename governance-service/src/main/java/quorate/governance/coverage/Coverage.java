package quorate.governance.coverage;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a decision covers: how many practices and registered patients, by place. Practices whose
 * list nobody has stated are counted in {@code unstated}, not as empty.
 */
public record Coverage(int practices, BigDecimal patients, int unstated, List<Part> places) {

  public Coverage {
    places = List.copyOf(places);
  }

  /** One place: its practices and their patients. */
  public record Part(String place, List<String> practices, BigDecimal patients, int unstated) {
    public Part {
      practices = List.copyOf(practices);
    }
  }
}
