package quorate.ballots.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.Electorate;

/**
 * What is elected together: so many places under one key. Where constituencies or role classes are
 * told, each candidate stands for one of them. An electorate of its own nominates and votes instead
 * of that of the whole call.
 */
public record Seat(
    String seat,
    String title,
    String places,
    @Nullable List<String> constituencies,
    @Nullable List<String> roleClasses,
    @Nullable Electorate electorate,
    @Nullable Vacancy vacancy) {

  public Seat {
    constituencies = constituencies == null ? null : List.copyOf(constituencies);
    roleClasses = roleClasses == null ? null : List.copyOf(roleClasses);
  }

  int toFill() {
    return Integer.parseInt(places);
  }
}
