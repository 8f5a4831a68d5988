package quorate.auditor.log;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Typed reading of an entry's properties; what is missing or not of its type is malformed. */
public record Fields(JsonNode json) {

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /** The text of a property that must be there. */
  public String text(String name) throws Malformed {
    return optional(name).orElseThrow(() -> new Malformed("there is no text \"" + name + "\""));
  }

  /** The text of a property that may be absent. */
  public Optional<String> optional(String name) {
    return json.path(name).isTextual()
        ? Optional.of(json.path(name).textValue())
        : Optional.empty();
  }

  /** Whether there is such a property. */
  public boolean has(String name) {
    return json.has(name);
  }

  /** A whole number: those that matter stand as decimal strings. */
  public long number(String name) throws Malformed {
    String text = json.path(name).isIntegralNumber() ? json.path(name).asText() : text(name);
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new Malformed(name + " is not a number: " + text);
    }
  }

  /** A sum in pounds that may be absent. */
  public Optional<BigDecimal> sum(String name) throws Malformed {
    String text = optional(name).orElse("");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      throw new Malformed(name + " is no sum: " + text);
    }
  }

  /** The texts of a list; none when it is absent. */
  public List<String> texts(String name) {
    return list(name).stream().map(each -> each.json().asText()).toList();
  }

  /** A civil date; beyond the year 9999, after which services know no day, its last. */
  public LocalDate date(String name) throws Malformed {
    String text = text(name);
    try {
      LocalDate date = LocalDate.parse(text);
      return date.isAfter(LAST) ? LAST : date;
    } catch (DateTimeParseException e) {
      throw new Malformed(name + " is not a date: " + text);
    }
  }

  /** A civil date that may be absent. */
  public Optional<LocalDate> optionalDate(String name) throws Malformed {
    return optional(name).isPresent() ? Optional.of(date(name)) : Optional.empty();
  }

  /** An instant in UTC. */
  public Instant instant(String name) throws Malformed {
    String text = text(name);
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new Malformed(name + " is not an instant: " + text);
    }
  }

  /** A nested value; reading from an absent one is malformed only when something is asked of it. */
  public Fields in(String name) {
    return new Fields(json.path(name));
  }

  /** The elements of a list; none when it is absent. */
  public List<Fields> list(String name) {
    return StreamSupport.stream(json.path(name).spliterator(), false).map(Fields::new).toList();
  }
}
