using System.Buffers;
using System.Text;

namespace EscalationTrust.Tests.Regressions;

/// <summary>A transcript whose outcome, labels or unknown fields held a text cut in the middle of a character was read, and then could not be written, judged or made a case of.</summary>
public sealed class BrokenTextKept_5
{
    private const string Line = """{"id":"a","account":{"id":"@","plan":"@"},"outcome":{"satisfaction":"@","resolution":"confirmed","@":1},"labels":{"rating":{"of":"@"}},"note":["@"],"turns":[{"role":"user","text":"hi","mark":"@"}]}""";

    public static TheoryData<string> Broken => ["\\ud83d", "\u00F0\u009F"];

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_was_read_is_written_as_it_was_and_makes_a_case(string broken)
    {
        byte[] line = Encoding.Latin1.GetBytes(Line.Replace("@", broken, StringComparison.Ordinal));
        Assert.True(TranscriptJson.TryRead(line, out Transcript? transcript, out string? error), error);

        var once = new ArrayBufferWriter<byte>();
        TranscriptJson.Write(once, transcript);
        var twice = new ArrayBufferWriter<byte>();
        TranscriptJson.Write(twice, TranscriptJson.Read(once.WrittenSpan));
        Assert.Equal(once.WrittenSpan, twice.WrittenSpan);

        CaseRecord record = TranscriptCase.Of(EscalationLadder.Create().Policy, transcript);
        Assert.Equal(ResolutionKind.Confirmed, record.Resolution);
        Assert.Null(record.Account);
        Assert.False(NeedRule.Parse("rating=2").Label(transcript).NeededAt.HasValue);
    }
}
