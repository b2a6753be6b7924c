using System.Text.Json;
using System.Text.RegularExpressions;

namespace EscalationTrust.Tests;

/// <summary>The card tells a customer what the policy in force says.</summary>
public sealed partial class AiCardTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public void The_card_of_the_default_policy_reads_well() =>
        GoldenFile.Matches("tests/EscalationTrust.Tests/Options/Golden/default.card.md", Masked(new AiCard(EscalationLadder.Create()).ToMarkdown()));

    [Fact]
    public void The_card_of_a_bank_in_Spain_reads_well() =>
        GoldenFile.Matches("tests/EscalationTrust.Tests/Options/Golden/spain.card.md", Masked(Spain().ToMarkdown(today: Today)));

    [Theory]
    [InlineData("es")]
    [InlineData("de")]
    public void The_card_of_a_bank_in_Spain_reads_well_in_other_languages(string language) =>
        GoldenFile.Matches($"tests/EscalationTrust.Tests/Options/Golden/spain.card.{language}.md", Masked(Spain().ToMarkdown(language, Today)));

    [Fact]
    public void Every_language_has_every_line_with_the_same_arguments()
    {
        Assert.Equal(["en", "es", "de"], AiCard.Languages);
        foreach (CardLanguage language in CardLanguage.All)
        {
            Assert.All(Enum.GetValues<CardLine>(), line => Assert.Equal(
                Argument().Matches(EnglishCard.Line(line)).Select(match => match.Value).Order(),
                Argument().Matches(language.Line(line)).Select(match => match.Value).Order()));
            Assert.All(Enum.GetValues<CardLine>(), line => Assert.NotEqual("", language.Line(line)));
            Assert.All(PermittedActs.WhenAutomated.Single(), act => Assert.NotEqual(act.Name(), language.Act(act)));
            Assert.All(Enum.GetValues<CardLine>(), line => Assert.True(language == CardLanguage.English || language.Line(line) != EnglishCard.Line(line), $"{language.Code}: {line} is English."));
        }
    }

    [Theory]
    [InlineData("es-MX", "# Sobre el asistente")]
    [InlineData("DE_at", "# Über den")]
    [InlineData("sv", "# About the")]
    [InlineData("", "# About the")]
    [InlineData(null, "# About the")]
    public void An_unknown_language_is_English(string? language, string start) =>
        Assert.StartsWith(start, Spain().ToMarkdown(language), StringComparison.Ordinal);

    [Fact]
    public void The_card_in_JSON_is_the_approved_one() =>
        GoldenFile.Matches("tests/EscalationTrust.Tests/Options/Golden/spain.card.json", Masked(Spain().ToJson(Today)));

    [Fact]
    public void The_schema_describes_every_property_and_no_other()
    {
        Assert.Equal(File.ReadAllText(Repository.PathOf("src/EscalationTrust/Json/ai-card.schema.json")).ReplaceLineEndings("\n"), AiCard.Schema.ReplaceLineEndings("\n"));
        using JsonDocument schema = JsonDocument.Parse(AiCard.Schema);
        using JsonDocument card = JsonDocument.Parse(Spain().ToJson(Today));
        Describes(schema.RootElement, card.RootElement, "$");
    }

    [Fact]
    public void A_person_comes_first_and_the_hash_is_the_policy_s()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        string card = new AiCard(ladder).ToMarkdown();
        Assert.Contains("You can ask for a person at any time.", card[..200]);
        Assert.Contains(ladder.PolicyHash.ToString("x16"), card);
        Assert.Contains("within 15 minutes", card);
    }

    [Fact]
    public void A_switch_that_is_thrown_is_told()
    {
        Assert.Contains("everything else is switched off", new AiCard(EscalationLadder.Create(o => o.KillSwitch = KillSwitch.Contain)).ToMarkdown());
        Assert.Contains("every conversation goes to a person", new AiCard(EscalationLadder.Create(o => o.KillSwitch = KillSwitch.Escalate)).ToMarkdown());
    }

    [Fact]
    public void A_limit_that_is_off_is_not_told() =>
        Assert.DoesNotContain("say the same thing again", new AiCard(EscalationLadder.Create(o => o.Limits.Restatements = 0)).ToMarkdown());

    [Fact]
    public void What_a_host_writes_cannot_break_the_page()
    {
        string card = new AiCard(EscalationLadder.Create(o => o.Access.ContactPath = "<script>x</script> [a](b)"), "Bank\n# Evil").ToMarkdown();
        Assert.DoesNotContain("<script>", card);
        Assert.DoesNotContain("\n# Evil", card);
    }

    [Fact]
    public void Every_random_policy_has_a_card_without_holes()
    {
        for (int seed = 0; seed < 40; seed++)
        {
            EscalationLadder ladder = EscalationLadder.Create(RandomPolicy.Make(seed));
            string card = new AiCard(ladder).ToMarkdown(today: Today);
            Assert.DoesNotMatch(@"- \r?\n|undefined|\(\)", card);
            using JsonDocument json = JsonDocument.Parse(new AiCard(ladder).ToJson());
            Assert.Equal(AiCard.Version, json.RootElement.GetProperty("version").GetInt32());
        }
    }

    private static AiCard Spain()
    {
        EscalationLadder ladder = EscalationLadder.Create(EscalationPreset.RegulatedFinance, o =>
        {
            o.Packs = [.. PolicyPacks.Names];
            o.Access.Callback = true;
            o.Access.ContactPath = "+00 555 0100";
        });
        return new AiCard(ladder, "Example Bank");
    }

    private static void Describes(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            JsonElement described = schema.GetProperty("properties");
            foreach (JsonProperty property in value.EnumerateObject())
            {
                Assert.True(described.TryGetProperty(property.Name, out JsonElement own), $"{path}.{property.Name} is not in the schema.");
                Describes(own, property.Value, $"{path}.{property.Name}");
            }

            Assert.All(described.EnumerateObject(), property => Assert.True(value.TryGetProperty(property.Name, out _), $"{path} has no {property.Name}."));
        }
        else if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() != 0)
        {
            Describes(schema.GetProperty("items"), value[0], path + "[0]");
        }
        else
        {
            Assert.True(schema.TryGetProperty("type", out _), $"{path} has no type.");
        }
    }

    // The hash changes with every word of the lexicon; the rest of the card does not.
    private static string Masked(string card) => Hash().Replace(card, "0000000000000000");

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Argument();

    [GeneratedRegex("(?<=fingerprint |huella |Fingerabdruck |\"hash\": \")[0-9a-f]{16}")]
    private static partial Regex Hash();
}
