package quorate.stories.election;

import quorate.stories.checks.Checks;
import quorate.stories.city.City;
import quorate.stories.services.Ballots;
import quorate.stories.services.Nominations;

/** What every step of the story has at hand. */
record Scene(City city, Nominations nominations, Inputs inputs, Checks checks) {

  static Scene of(City city, Inputs inputs, Checks checks) {
    var ballots = city.ballots();
    return new Scene(city, new Nominations(city.gateway(), ballots.officer()), inputs, checks);
  }

  Ballots ballots() {
    return city.ballots();
  }

  void say(String line) {
    city.progress().accept(line);
  }
}
