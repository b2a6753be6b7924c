using EscalationTrust.Tests.Detect;

namespace EscalationTrust.Tests;

/// <summary>A broad guard in a host's own pack, and a built-in entry left out, weaken access without anybody noticing: they are warned of.</summary>
public sealed class AccessWordTests
{
    [Theory]
    [InlineData("[guard human-requested]\nhuman", "Lexicon.Packs[0]")]
    [InlineData("[guard human-requested]\nagent", "Lexicon.Packs[0]")]
    [InlineData("[guard human-requested]\n<speak> ..3 <who>", "Lexicon.Packs[0]")]
    [InlineData("[guard bot-refused]\nx\n[guard human-requested]\nmitarbeiter", "Lexicon.Packs[0]")]
    public void A_guard_that_takes_plain_requests_away_is_warned_of(string pack, string path)
    {
        EscalationLadder ladder = WithPack("class speak = talk | speak\nclass who = human | agent\n" + pack);
        PolicyFailure warning = Assert.Single(ladder.Warnings);
        Assert.Equal(path, warning.Path);
        Assert.Contains("plain request", warning.Rule, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[guard human-requested]\ntravel agent\nmy agent told me")]
    [InlineData("[guard human-requested]\ni want")]
    [InlineData("[guard billing-dispute]\nagent\nhuman")]
    [InlineData("[bot guard human-requested]\nagent")]
    [InlineData("[human-requested]\nget me marta")]
    public void A_guard_that_names_the_difference_is_not(string pack) => Assert.Empty(WithPack(pack).Warnings);

    [Fact]
    public void Built_in_entries_left_out_are_warned_of_when_a_plain_request_is_no_longer_heard()
    {
        string[] hearing = Hearing("agent");
        PolicyFailure warning = Assert.Single(EscalationLadder.Create(options => LeaveOut(options, hearing)).Warnings);
        Assert.Equal("Lexicon.Without", warning.Path);
        Assert.Contains("\"agent\"", warning.Rule, StringComparison.Ordinal);

        Assert.Empty(EscalationLadder.Create(options =>
        {
            LeaveOut(options, hearing);
            options.Lexicon.Packs.Add("pack en\n[human-requested]\n^ agent $");
        }).Warnings);
    }

    [Fact]
    public void A_language_that_is_not_in_use_is_not_looked_at()
    {
        Assert.Empty(WithPack("[guard human-requested]\nmitarbeiter", "en").Warnings);
        Assert.NotEmpty(WithPack("[guard human-requested]\nmitarbeiter", "en", "de").Warnings);
    }

    [Fact]
    public void Every_plain_request_is_heard_by_the_built_in_words() =>
        Assert.All(PlainRequests.In([]), request => Assert.True(Said.First(request).Contains(Signal.HumanRequested), request));

    [Fact]
    public void Every_built_in_language_has_plain_requests() =>
        Assert.All(LexiconLoader.BuiltInLanguages, language => Assert.NotEmpty(PlainRequests.In([language])));

    /// <summary>The English entries that hear a request: found one after the other, since the first one may hide the next.</summary>
    private static string[] Hearing(string request)
    {
        string[] found = [];
        for (string[] more = [""]; more.Length != 0; found = [.. found, .. more])
        {
            EscalationLadder ladder = EscalationLadder.Create(options => LeaveOut(options, found));
            more = [.. ladder.Explain(new Turn { CustomerText = request }).Evidence.Where(evidence => evidence.Signal == Signal.HumanRequested).Select(evidence => evidence.Entry!)];
        }

        return found;
    }

    private static void LeaveOut(EscalationTrustOptions options, string[] entries)
    {
        options.Lexicon.Languages.Add("en");
        options.Lexicon.Without.AddRange(entries);
    }

    private static EscalationLadder WithPack(string pack, params string[] languages) => EscalationLadder.Create(options =>
    {
        options.Lexicon.Packs.Add("pack en\n" + pack);
        options.Lexicon.Languages.AddRange(languages);
    });
}
