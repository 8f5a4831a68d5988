package quorate.membership.convener;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.membership.Sourced.MAY;
import static quorate.membership.convener.ConvenerRefusal.CONVENER_NAMED_SO_ALREADY;
import static quorate.membership.convener.ConvenerRefusal.CONVENER_NUMBER_OF_NO_COMPANY;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.membership.RuleBook;
import quorate.membership.convener.Convener.Named;
import quorate.membership.convener.ConvenerCommand.NameConvener;
import quorate.membership.convener.ConvenerEvent.ConvenerNamed;

class ConvenerDeciderTest {

  private static final ConvenerNamed NAMED = new ConvenerNamed("Hove Federation", "09876543", MAY);

  private static RuleBook<ConvenerCommand, Convener, ConvenerEvent> convener() {
    return new RuleBook<>(Convener.UNNAMED, Convener::evolve, new ConvenerDecider()::decide);
  }

  @Test
  void it_is_called_something_from_a_day_on_with_a_company_s_number_or_none() {
    convener().when(new NameConvener("Hove Federation", "9876543", MAY)).then(NAMED);
    convener()
        .when(new NameConvener("Hove LMC", null, MAY))
        .then(new ConvenerNamed("Hove LMC", null, MAY));
    convener()
        .when(new NameConvener("Hove Federation", "ZZ12", MAY))
        .thenRefused(CONVENER_NUMBER_OF_NO_COMPANY, "number", "ZZ12");
    convener()
        .given(NAMED)
        .when(new NameConvener("Hove Federation", "09876543", MAY.plusDays(1)))
        .thenRefused(CONVENER_NAMED_SO_ALREADY, "name", "Hove Federation");
  }

  @Test
  void registers_of_a_day_are_headed_by_the_name_of_that_day() {
    var renamed =
        convener()
            .given(NAMED, new ConvenerNamed("Sussex Federation", null, MAY.plusYears(1)))
            .state();
    assertEquals(
        Optional.of("Hove Federation (company number 09876543)"),
        renamed.on(MAY.minusYears(1)).map(Named::words));
    assertEquals(Optional.of("Sussex Federation"), renamed.on(MAY.plusYears(1)).map(Named::words));
  }
}
