using System.Collections;
using System.Reflection;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests;

public sealed class PolicyDocumentTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void The_default_policy_is_the_document_on_file() =>
        GoldenFile.Matches("tests/EscalationTrust.Tests/Options/Golden/default.policy.json", PolicyDocument.Write(new EscalationTrustOptions()));

    [Fact]
    public void What_is_written_is_read_back_as_it_was() =>
        Prop.ForAll(Seeds, seed =>
        {
            EscalationTrustOptions options = RandomPolicy.Make(seed);
            AssertSame(options, PolicyDocument.Read(PolicyDocument.Write(options)), "");
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_and_writing_again_changes_no_letter() =>
        Prop.ForAll(Seeds, seed =>
        {
            string document = PolicyDocument.Write(RandomPolicy.Make(seed));
            Assert.Equal(document, PolicyDocument.Write(PolicyDocument.Read(document)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_empty_object_is_the_default_policy() =>
        Assert.Equal(PolicyDocument.Write(new EscalationTrustOptions()), PolicyDocument.Write(PolicyDocument.Read("{}")));

    [Fact]
    public void Comments_and_trailing_commas_are_allowed()
    {
        EscalationTrustOptions options = PolicyDocument.Read("""
            // our policy
            {
              "name": "ours", /* and why */
              "alwaysEscalate": ["safety", "legal",],
            }
            """);
        Assert.Equal("ours", options.Name);
        Assert.Equal([Signal.Legal, Signal.Safety], options.AlwaysEscalate.Order());
    }

    [Fact]
    public void A_byte_order_mark_is_ignored() => Assert.Equal("ours", PolicyDocument.Read("\uFEFF{\"name\":\"ours\"}").Name);

    [Fact]
    public void The_order_in_which_things_were_added_does_not_change_the_document()
    {
        var one = new EscalationTrustOptions { AlwaysEscalate = [Signal.Legal, Signal.Outage], TicketClasses = { ["a"] = new(), ["b"] = new() } };
        var other = new EscalationTrustOptions { AlwaysEscalate = [Signal.Outage, Signal.Legal], TicketClasses = { ["b"] = new(), ["a"] = new() } };
        Assert.Equal(PolicyDocument.Write(one), PolicyDocument.Write(other));
    }

    [Fact]
    public void A_document_shows_every_weight_in_force()
    {
        using JsonDocument document = JsonDocument.Parse(PolicyDocument.Write(new EscalationTrustOptions { Risk = { Weights = { [Signal.Stall] = 0.123 } } }));
        JsonElement weights = document.RootElement.GetProperty("risk").GetProperty("weights");
        Assert.Equal(0.123, weights.GetProperty("stall").GetDouble());
        Assert.Equal(DefaultEvidence.WeightOf(Signal.DoomLoop), weights.GetProperty("doom-loop").GetDouble());
    }

    [Fact]
    public void A_policy_that_does_not_validate_is_not_written()
    {
        var options = new EscalationTrustOptions { Target = { Queue = "" }, Risk = { Decay = double.NaN } };
        Assert.Equal(2, Assert.Throws<PolicyValidationException>(() => PolicyDocument.Write(options)).Failures.Count);
    }

    [Fact]
    public void A_ladder_from_a_document_is_the_ladder_from_its_options()
    {
        EscalationTrustOptions options = RandomPolicy.Make(7);
        EscalationLadder ladder = EscalationLadder.FromDocument(PolicyDocument.Write(options));
        Assert.Equal(EscalationLadder.Create(options).PolicyHash, ladder.PolicyHash);
    }

    // By reflection, so that a property that the document forgets is found.
    private static void AssertSame(object? expected, object? actual, string path)
    {
        switch (expected)
        {
            case null or ValueType or string:
                Assert.True(Equals(expected, actual), $"{path}: {expected} became {actual}");
                break;
            case IDictionary entries:
                var others = Assert.IsAssignableFrom<IDictionary>(actual);
                Assert.True(entries.Count == others.Count, $"{path}: {entries.Count} entries became {others.Count}");
                foreach (DictionaryEntry entry in entries)
                {
                    AssertSame(entry.Value, others[entry.Key], $"{path}[{entry.Key}]");
                }

                break;
            case HashSet<Signal> signals:
                Assert.Equal(signals.Order(), Assert.IsType<HashSet<Signal>>(actual).Order());
                break;
            case IList<PolicyPack> packs:
                var read = Assert.IsAssignableFrom<IList<PolicyPack>>(actual);
                Assert.Equal(packs.Count, read.Count);
                Assert.All(packs.Zip(read), pair => AssertSame(pair.First, pair.Second, path));
                break;
            case IEnumerable items:
                Assert.Equal(items.Cast<object>(), Assert.IsAssignableFrom<IEnumerable>(actual).Cast<object>());
                break;
            default:
                PropertyInfo[] properties = [.. expected.GetType().GetProperties().Where(property => property.CanWrite)];
                Assert.NotEmpty(properties);
                foreach (PropertyInfo property in properties)
                {
                    AssertSame(property.GetValue(expected), property.GetValue(actual), $"{path}.{property.Name}");
                }

                break;
        }
    }
}
