package quorate.demo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ProbeTest {
  @Test
  void probe() {
    for (String n : ConfigProvider.getConfig().getPropertyNames()) {
      if (n.startsWith("quarkus.flyway") || n.startsWith("quarkus.datasource")) {
        System.out.println(
            "#### "
                + n
                + " = "
                + ConfigProvider.getConfig().getOptionalValue(n, String.class).orElse("-")
                + "  <- "
                + ConfigProvider.getConfig().getConfigValue(n).getSourceName());
      }
    }
    for (var h :
        io.quarkus.arc.Arc.container()
            .listAll(Object.class, jakarta.enterprise.inject.Any.Literal.INSTANCE)) {
      if (h.getBean()
          .toString()
          .toLowerCase(java.util.Locale.ROOT)
          .matches(".*(flyway|datasource|agroal).*"))
        System.out.println("#### " + h.getBean() + " " + h.getBean().isActive());
    }
  }
}
