package quorate.membership.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a table with both times, and how its values are handed to the database together. */
public record KnownColumn(String name, Type type) {

  /** What it holds: texts, days, yes or no, decimal numbers. */
  enum Type {
    TEXT("text[]"),
    DATE("date[]"),
    BOOLEAN("boolean[]"),
    NUMERIC("text[]::numeric[]");

    private final String sql;

    Type(String sql) {
      this.sql = sql;
    }

    private Object[] array(int size) {
      return switch (this) {
        case TEXT, NUMERIC -> new String[size];
        case DATE -> new LocalDate[size];
        case BOOLEAN -> new Boolean[size];
      };
    }
  }

  public static KnownColumn text(String name) {
    return new KnownColumn(name, Type.TEXT);
  }

  public static KnownColumn date(String name) {
    return new KnownColumn(name, Type.DATE);
  }

  public static KnownColumn bool(String name) {
    return new KnownColumn(name, Type.BOOLEAN);
  }

  public static KnownColumn number(String name) {
    return new KnownColumn(name, Type.NUMERIC);
  }

  String array(int parameter) {
    return "$" + parameter + "::" + type.sql;
  }

  <T> Object[] values(List<T> rows, Function<T, @Nullable Object> value) {
    return rows.stream().map(row -> sent(value.apply(row))).toArray(type::array);
  }

  private static @Nullable Object sent(@Nullable Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value;
  }
}
