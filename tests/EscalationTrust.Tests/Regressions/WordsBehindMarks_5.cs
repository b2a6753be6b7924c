namespace EscalationTrust.Tests.Regressions;

/// <summary>A thousand spaces, emoji or exclamation marks beside a request took it away: few words before a cut were read again by half only, and edges of the message lay at the marks instead of the words.</summary>
public sealed class WordsBehindMarks_5
{
    private static readonly MessageReader Reader = new(LexiconLoader.LoadBuiltIn(), null);

    public static TheoryData<string> Marks => [" ", "\n", "!", "-", "'", "\U0001F600", "\uFE0F"];

    [Theory]
    [MemberData(nameof(Marks))]
    public void A_request_behind_marks_is_heard_wherever_the_cut_falls(string mark)
    {
        for (int before = 980; before < 1_040; before++)
        {
            Assert.True(Hears(Many(mark, before) + " I want to speak to a real person"), $"{before}");
        }
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void A_message_begins_with_its_first_word_and_ends_with_its_last(string mark)
    {
        Assert.True(Hears("agent"));
        foreach (int length in (int[])[900, 1_018, 1_024, 3_000])
        {
            Assert.True(Hears(Many(mark, length) + " agent"), $"{length} before");
            Assert.True(Hears("agent " + Many(mark, length)), $"{length} behind");
            Assert.True(Hears(Many(mark, length) + " agent " + Many(mark, length)), $"{length} around");
        }
    }

    [Fact]
    public void Words_of_a_long_message_are_no_edge_of_it()
    {
        string words = string.Concat(Enumerable.Repeat("violin ", 200));
        Assert.False(Hears(words + "agent " + words));
        Assert.False(Hears(new string(' ', 2_000) + words + "agent " + words));
    }

    [Fact]
    public void What_is_read_again_counts_once()
    {
        string marks = new('-', 1_000);
        MessageReading reading = Reader.Read(marks + " one two three four five six seven eight nine ten " + marks, bot: false);
        Assert.Equal(10, reading.Words);
        Assert.Equal(Reader.Read("one two three four five six seven eight nine ten", bot: false).Signature.TextHash, reading.Signature.TextHash);
    }

    private static bool Hears(string text) => Reader.Read(text, bot: false).Signals.Contains(Signal.HumanRequested);

    private static string Many(string mark, int length) => string.Concat(Enumerable.Repeat(mark, (length / mark.Length) + 1))[..length];
}
