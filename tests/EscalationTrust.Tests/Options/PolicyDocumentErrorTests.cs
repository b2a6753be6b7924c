using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests;

public sealed class PolicyDocumentErrorTests
{
    [Fact]
    public void Everything_wrong_is_reported_at_once_with_path_and_line()
    {
        const string Document = """
            {
              "version": 2,
              "name": "",
              "treshold": {},
              "threshold": {
                "escalateAt": 1.2,
                "floor": "high"
              },
              "containment": { "permitted": ["offer-human", "awnser"] },
              "risk": { "weights": { "humn-requested": 0.5, "stall": 7 } },
              "target": { "acknowledgeWithin": 15, "acknowledgeWithin": "15" },
              "limits": null,
              "alwaysEscalate": ["safty", 3],
              "ticketClasses": {
                "billing": { "killSwitch": "on", "containAt": 0.95, "target": [] },
                "other": 1
              },
              "detection": { "turnBudget": 2.5, "stallAfter": true }
            }
            """;
        IReadOnlyList<PolicyFailure> failures = PolicyDocument.Validate(Document);
        GoldenFile.Matches(
            "tests/EscalationTrust.Tests/Options/Golden/document-errors.txt",
            string.Concat(failures.Where(failure => !failure.Rule.Contains("which is", StringComparison.Ordinal)).Select(failure => failure + "\n")));
        Assert.Equal(failures, Assert.Throws<PolicyValidationException>(() => PolicyDocument.Read(Document)).Failures);
    }

    [Theory]
    [InlineData("{ \"escalteAt\": 1 }", "Did you mean \"escalateAt\"?")]
    [InlineData("{ \"flor\": 1 }", "Did you mean \"floor\"?")]
    [InlineData("{ \"EscalateAt\": 1 }", "Did you mean \"escalateAt\"?")]
    [InlineData("{ \"colour\": 1 }", "Known here: escalateAt, floor, adjustments")]
    public void An_unknown_property_is_answered_with_the_nearest_known_one(string threshold, string fix)
    {
        PolicyFailure failure = Assert.Single(PolicyDocument.Validate($"{{ \"threshold\": {threshold} }}"));
        Assert.StartsWith(fix, failure.Fix);
    }

    [Fact]
    public void A_rule_between_options_names_the_line_of_the_option()
    {
        PolicyFailure failure = Assert.Single(PolicyDocument.Validate("""
            {
              "threshold": { "escalateAt": 0.7, "floor": 0.6 },
              "containment": {
                "leaveBelow": 0.2,
                "enterAt": 0.3
              },
              "ticketClasses": {
                "a.b": {
                  "escalateAt": 0.2
                }
              }
            }
            """));
        Assert.Equal("ticketClasses[\"a.b\"].escalateAt", failure.Path);
        Assert.Equal(9, failure.Line);
        Assert.StartsWith("line 9: ticketClasses[\"a.b\"].escalateAt is 0.2: ", failure.ToString());
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{\n\n  \"name\": }", 3)]
    [InlineData("{ \"name\": \"\\ud800\" }", 1)]
    [InlineData("{} {}", 1)]
    [InlineData("{\n  \"name\": \"a", 2)]
    [InlineData("[]", 1)]
    [InlineData("null", 1)]
    [InlineData("{\"risk\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", 1)]
    public void What_is_no_policy_is_one_failure_with_its_line(string json, int line)
    {
        PolicyFailure failure = Assert.Single(PolicyDocument.Validate(json));
        Assert.Equal("$", failure.Path);
        Assert.Equal(line, failure.Line);
        Assert.DoesNotContain("LineNumber", failure.ToString());
    }

    [Fact]
    public void No_document_however_mangled_throws_anything_but_a_validation_failure()
    {
        string document = PolicyDocument.Write(RandomPolicy.Make(3));
        Prop.ForAll(
            Gen.Choose(0, document.Length - 1).ToArbitrary(),
            Gen.Choose(0, 40).ToArbitrary(),
            Gen.Elements("", "\"", "{", "]", "null", "1e999", ",", "\ud800", "\0", "\n").ToArbitrary(),
            (start, length, insert) =>
            {
                string mangled = document.Remove(start, Math.Min(length, document.Length - start)).Insert(start, insert);
                IReadOnlyList<PolicyFailure> failures = PolicyDocument.Validate(mangled);
                Assert.All(failures, failure => Assert.InRange(failure.Line!.Value, 1, mangled.Count(c => c == '\n') + 1));
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Null_takes_the_place_of_what_may_be_left_out_only()
    {
        Assert.Empty(PolicyDocument.Validate("""{ "detection": { "textCap": null }, "ticketClasses": { "a": { "escalateAt": null, "target": null } } }"""));
        Assert.Equal("limits", Assert.Single(PolicyDocument.Validate("""{ "limits": null }""")).Path);
    }
}
