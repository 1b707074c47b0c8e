package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Attributes;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.text.Notation;

class TableAttributesProperties {
  private static final Attribute OPTIMUM = Attribute.number("optimum", "value that scores 100");
  private static final Attribute BASE_YEAR = Attribute.year("base_year", "year of the baseline");
  private static final Attribute PEER_GROUP = Attribute.text("peer_group", "places that are compared");
  private static final ImmutableList<Attribute> ALL = ImmutableList.of(OPTIMUM, BASE_YEAR, PEER_GROUP);

  /** What one row gives. */
  record Given(Optional<Amount> optimum, Optional<Integer> baseYear, Optional<String> peerGroup) {
    Attributes attributes() {
      Attributes all = Attributes.none();
      all = optimum.isPresent() ? all.with(OPTIMUM, optimum.get()) : all;
      all = baseYear.isPresent() ? all.with(BASE_YEAR, (int) baseYear.get()) : all;
      return peerGroup.isPresent() ? all.with(PEER_GROUP, peerGroup.get()) : all;
    }

    String cells(Notation notation) {
      return optimum.map(notation::format).orElse("")
          + ";"
          + baseYear.map(String::valueOf).orElse("")
          + ";"
          + peerGroup.map(text -> '"' + text.replace("\"", "\"\"") + '"').orElse("");
    }
  }

  @Provide
  Arbitrary<List<Given>> rows() {
    Arbitrary<Optional<Amount>> optimum =
        Arbitraries.bigDecimals().between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000)).ofScale(5)
            .map(Amount::of).optional();
    Arbitrary<Optional<Integer>> year = Arbitraries.integers().between(1, 9999).optional();
    Arbitrary<Optional<String>> words = Arbitraries.of("a", "vùng cao", "a;b", "say \"x\"", "1", "6/6.1").optional();
    return Combinators.combine(optimum, year, words).as(Given::new).list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<Notation> notations() {
    return Arbitraries.of(Notation.VIETNAMESE, Notation.ENGLISH);
  }

  @Property(tries = 300)
  void what_is_given_is_read(@ForAll("rows") List<Given> rows, @ForAll("notations") Notation notation) {
    StringBuilder table = new StringBuilder("indicator;optimum;base_year;peer_group\n");
    for (int i = 0; i < rows.size(); i++) {
      table.append("I").append(i).append(';').append(rows.get(i).cells(notation)).append('\n');
    }
    byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
    Reading<Dataset> reading = TableReader.of(notation).with(ALL).read("t.csv", new ByteArrayInputStream(bytes));
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.value().cells().stream().map(cell -> cell.target().attributes()))
        .containsExactlyElementsOf(rows.stream().map(Given::attributes).toList());
  }

  @Property(tries = 300)
  void how_rows_of_one_target_share_them_makes_no_difference(@ForAll("rows") List<Given> rows) {
    Given all = rows.get(0);
    Given some = new Given(all.optimum(), Optional.empty(), all.peerGroup());
    Given rest = new Given(Optional.empty(), all.baseYear(), Optional.empty());
    String header = "indicator;target;actual;status;optimum;base_year;peer_group\n";
    String table =
        header + "A;4;5;estimate;" + some.cells(Notation.VIETNAMESE) + "\nA;4;6;final;" + rest.cells(Notation.VIETNAMESE);
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    Reading<Dataset> reading =
        TableReader.of(Notation.VIETNAMESE).with(ALL).read("t.csv", new ByteArrayInputStream(bytes));
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.value().cells().get(0).target().attributes()).isEqualTo(all.attributes());
  }
}
