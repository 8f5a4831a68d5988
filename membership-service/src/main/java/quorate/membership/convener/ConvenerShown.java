package quorate.membership.convener;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.membership.convener.Convener.Named;

/** What the convener is called today, and what it was called and will be. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConvenerShown(
    String convener,
    @Nullable String name,
    @Nullable String number,
    List<Name> names,
    @JsonIgnore long version)
    implements Versioned {

  public ConvenerShown {
    names = List.copyOf(names);
  }

  /** A name and number from a day on. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Name(String name, @Nullable String number, LocalDate from) {}

  static ConvenerShown of(String id, Convener convener, LocalDate today, long version) {
    Named now = convener.on(today).orElse(null);
    return new ConvenerShown(
        id,
        now == null ? null : now.name(),
        now == null ? null : now.number(),
        convener.names().values().values().stream()
            .map(one -> new Name(one.name(), one.number(), one.from()))
            .toList(),
        version);
  }
}
