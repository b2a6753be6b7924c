using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Json;

public sealed class TranscriptJsonTests
{
    [Fact]
    public void Every_documented_field_is_read()
    {
        Transcript transcript = Read("""
            {"id":"a","lang":"en","ticket_class":"billing",
             "account":{"tier":"strategic","renewal_near":true,"broken_trust":true,"trust":0.25,"crm":"x-1"},
             "turns":[{"role":"user","text":"hello","at":"2026-03-01T09:30:00+02:00","confidence":0.5,"sentiment":-0.5,
                       "signals":["human-requested","made-up"],"features":{"wait":3,"vip":true},"note":[1]}],
             "labels":{"needed_at":0,"rater":"r"},"outcome":{"solved":true},"source":"s"}
            """);

        Assert.Equal("a", transcript.Id);
        Assert.Equal("en", transcript.Language);
        Assert.Equal("billing", transcript.TicketClass);
        Assert.Equal(
            new AccountContext { Tier = AccountTier.Strategic, RenewalNear = true, BrokenTrust = true, Trust = Ratio.From(0.25) },
            transcript.Account);
        Assert.Equal("x-1", transcript.AccountExtra["crm"].GetString());
        Assert.True(transcript.IsAudited);
        Assert.Equal(0, transcript.NeededAt);
        Assert.Equal("r", transcript.Labels!.Value.GetProperty("rater").GetString());
        Assert.True(transcript.Outcome!.Value.GetProperty("solved").GetBoolean());
        Assert.Equal("s", transcript.Extra["source"].GetString());

        TranscriptMessage message = Assert.Single(transcript.Messages);
        Assert.Equal(TranscriptRole.User, message.Role);
        Assert.Equal("hello", message.Text);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 7, 30, 0, TimeSpan.Zero), message.At);
        Assert.Equal(0.5, message.Confidence.Value);
        Assert.Equal(-0.5, message.Sentiment.Value);
        Assert.Equal(SignalSet.Of(Signal.HumanRequested), message.Signals);
        Assert.Equal(["made-up"], message.UnknownSignals);
        Assert.Equal(3, message.Features["wait"]);
        Assert.Equal(1, message.Features["vip"]);
        Assert.Equal("[1]", message.Extra["note"].GetRawText());
    }

    [Fact]
    public void OpenAI_messages_are_read_as_they_are()
    {
        Transcript transcript = Read("""
            {"id":7,"messages":[
              {"role":"developer","content":"be kind"},
              {"role":"user","content":[{"type":"text","text":"look at"},{"type":"image_url","image_url":{"url":"x"}},{"type":"text","text":"this"}]},
              {"role":"assistant","content":null,"tool_calls":[{"id":"c1","type":"function","function":{"name":"find","arguments":"{\"q\":1}"}}]},
              {"role":"tool","tool_call_id":"c1","content":"Error: no such order"},
              {"role":"assistant","content":"Sorry."}]}
            """);

        Assert.Equal("7", transcript.Id);
        Assert.Equal(
            [TranscriptRole.System, TranscriptRole.User, TranscriptRole.Assistant, TranscriptRole.Tool, TranscriptRole.Assistant],
            transcript.Messages.Select(m => m.Role));
        Assert.Equal("look at\nthis", transcript.Messages[1].Text);
        Assert.Null(transcript.Messages[2].Text);
        Assert.Equal(new TranscriptToolCall { Id = "c1", Name = "find", Arguments = "{\"q\":1}" }, Assert.Single(transcript.Messages[2].ToolCalls));
        Assert.True(transcript.Messages[3].ToolFailed);
        Assert.Equal("c1", transcript.Messages[3].Extra["tool_call_id"].GetString());
    }

    [Theory]
    [InlineData("""{"role":"tool","text":"ERROR 500"}""", true)]
    [InlineData("""{"role":"tool","text":"errors: none"}""", true)]
    [InlineData("""{"role":"tool","text":"fine","is_error":true}""", true)]
    [InlineData("""{"role":"tool","text":"no error"}""", false)]
    [InlineData("""{"role":"tool","text":"fine","is_error":false}""", false)]
    [InlineData("""{"role":"tool","text":"fine","labels":{"error":true}}""", false)]
    [InlineData("""{"role":"assistant","text":"Error: sorry"}""", false)]
    public void A_tool_failed_when_the_message_says_so_or_begins_with_error(string message, bool failed) =>
        Assert.Equal(failed, ReadMessage(message).ToolFailed);

    [Theory]
    [InlineData("""{"role":"tool_call","text":"find_order {\"id\": 1}"}""", "find_order", "{\"id\": 1}")]
    [InlineData("""{"role":"tool_call","content":"find_order({\"id\": 1})"}""", "find_order", "({\"id\": 1})")]
    [InlineData("""{"role":"tool_call","name":"find_order","arguments":{"id":1}}""", "find_order", "{\"id\":1}")]
    [InlineData("""{"role":"tool_call","name":"find_order","text":"{}"}""", "find_order", "{}")]
    [InlineData("""{"role":"tool_call","text":"ping"}""", "ping", "")]
    [InlineData("""{"role":"tool_call"}""", "", "")]
    public void A_tool_call_may_be_a_message_of_its_own(string message, string name, string arguments)
    {
        TranscriptToolCall call = Assert.Single(ReadMessage(message).ToolCalls);
        Assert.Equal(name, call.Name);
        Assert.Equal(arguments, call.Arguments);
    }

    [Theory]
    [InlineData("", "not valid JSON")]
    [InlineData("{\"id\":\"a\",\"turns\":[]", "not valid JSON")]
    [InlineData("{\"id\":\"a\",\"turns\":[]} x", "not valid JSON")]
    [InlineData("[1]", "does not hold an object")]
    [InlineData("{\"turns\":[]}", "\"id\" is missing")]
    [InlineData("{\"id\":null,\"turns\":[]}", "\"id\" is missing")]
    [InlineData("{\"id\":\"a\"}", "\"turns\" (or \"messages\") is missing")]
    [InlineData("{\"id\":\"a\",\"turns\":3}", "\"turns\" (or \"messages\") is missing")]
    [InlineData("{\"id\":\"a\",\"turns\":[],\"messages\":[]}", "both \"turns\" and \"messages\"")]
    [InlineData("{\"id\":\"a\",\"turns\":[1]}", "turns[0]: \"message\" is a number")]
    [InlineData("{\"id\":\"a\",\"turns\":[{\"role\":\"user\"},{\"text\":\"x\"}]}", "turns[1]: \"role\" is missing")]
    [InlineData("{\"id\":\"a\",\"turns\":[{\"role\":\"boss\"}]}", "turns[0]: \"role\" is \"boss\"; it must be user")]
    [InlineData("{\"id\":\"a\",\"turns\":[{\"role\":\"user\",\"text\":3}]}", "turns[0]: \"text\" is a number; it must be a string")]
    [InlineData("{\"id\":\"a\",\"turns\":[{\"role\":\"user\",\"confidence\":\"high\"}]}", "\"confidence\" is a string; it must be a number")]
    [InlineData("{\"id\":\"a\",\"turns\":[{\"role\":\"user\",\"at\":\"yesterday\"}]}", "\"at\" is no time")]
    [InlineData("{\"id\":\"a\",\"turns\":[{\"role\":\"user\",\"signals\":\"legal\"}]}", "\"signals\" is a string")]
    [InlineData("{\"id\":\"a\",\"turns\":[{\"role\":\"user\",\"features\":{\"a\":\"b\"}}]}", "\"features.a\" is a string")]
    [InlineData("{\"id\":\"a\",\"account\":{\"tier\":\"gold\"},\"turns\":[]}", "\"account.tier\" is \"gold\"")]
    [InlineData("{\"id\":\"a\",\"labels\":{\"needed_at\":-1},\"turns\":[]}", "\"labels.needed_at\" must be")]
    public void A_bad_line_says_what_is_wrong(string line, string reason)
    {
        Assert.False(TranscriptJson.TryRead(Encoding.UTF8.GetBytes(line), out Transcript? transcript, out string? error));
        Assert.Null(transcript);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Equal(error, Assert.Throws<FormatException>(() => TranscriptJson.Read(Encoding.UTF8.GetBytes(line))).Message);
    }

    [Fact]
    public void Null_means_absent()
    {
        Transcript transcript = Read("""
            {"id":"a","lang":null,"account":null,"ticket_class":null,"labels":null,"turns":[
              {"role":"user","text":null,"content":"x","at":null,"confidence":null,"sentiment":null,"signals":null,"features":null,"tool_calls":null,"is_error":null}]}
            """);

        Assert.Equal("x", transcript.Messages[0].Text);
        Assert.False(transcript.IsAudited);
        Assert.False(transcript.Messages[0].Confidence.IsKnown);
        Assert.Null(transcript.Messages[0].At);
    }

    [Fact]
    public void Audited_and_never_needed_is_not_the_same_as_unaudited()
    {
        Assert.True(Read("""{"id":"a","labels":{"needed_at":null},"turns":[]}""").IsAudited);
        Assert.False(Read("""{"id":"a","labels":{"reward":1},"turns":[]}""").IsAudited);
    }

    [Theory]
    [InlineData("\"2026-03-01\"")]
    [InlineData("\"2026-03-01T00:00:00\"")]
    [InlineData("\"2026-03-01T01:00:00+01:00\"")]
    [InlineData("1772323200")]
    public void A_time_without_an_offset_is_UTC(string at) => Assert.Equal(
        new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), ReadMessage($$"""{"role":"user","at":{{at}}}""").At);

    [Fact]
    public void Text_that_was_cut_in_the_middle_of_a_character_is_read_all_the_same()
    {
        Assert.Equal("cut \ud83d \"here\"\n", ReadMessage("""{"role":"user","text":"cut \ud83d \"here\"\n"}""").Text);

        byte[] line = [.. "{\"id\":\"a\",\"turns\":[{\"role\":\"user\",\"text\":\"ab"u8, 0xE2, 0x82, .. "\"}]}"u8];
        Assert.StartsWith("ab\uFFFD", TranscriptJson.Read(line).Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_written_conversation_is_read_back_with_everything_that_was_kept()
    {
        const string Line = """{"id":"a","lang":"en","account":{"tier":"high","crm":"x"},"ticket_class":"b","turns":[{"role":"user","text":"é \"q\"","at":"2026-03-01T09:30:00+00:00","confidence":0.5,"sentiment":-0.25,"signals":["legal","of-tomorrow"],"features":{"w":3},"labels":{"sat":[1,2]}},{"role":"tool","text":"x","is_error":true},{"role":"assistant","tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":"{}"}}]},{"role":"human_agent","text":"hi"},{"role":"tool_call","text":"f {}"}],"labels":{"needed_at":2},"outcome":"won","source":"s"}""";
        var buffer = new ArrayBufferWriter<byte>();

        TranscriptJson.Write(buffer, Read(Line));

        Assert.Equal(Line + "\n", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void No_bytes_whatever_throw()
    {
        const string Good = """{"id":"a","account":{"tier":"high"},"turns":[{"role":"user","text":"é\ud83d","tool_calls":[{"name":"f"}]}],"labels":{"needed_at":1}}""";
        byte[] good = Encoding.UTF8.GetBytes(Good);
        Prop.ForAll<int, byte, int>((place, value, length) =>
        {
            byte[] broken = good[..(good.Length - Math.Abs(length % good.Length))];
            broken[Math.Abs(place % broken.Length)] = value;
            return TranscriptJson.TryRead(broken, out Transcript? transcript, out string? error) ? transcript is not null : error is not null;
        }).Check(Seeded.Quick.WithMaxTest(2_000));
    }

    [Fact]
    public void Depth_beyond_reason_is_a_bad_line()
    {
        string deep = $$"""{"id":"a","turns":[],"x":{{new string('[', 500)}}{{new string(']', 500)}}}""";
        Assert.False(TranscriptJson.TryRead(Encoding.UTF8.GetBytes(deep), out _, out string? error));
        Assert.Contains("not valid JSON", error, StringComparison.Ordinal);
    }

    private static Transcript Read(string json) => TranscriptJson.Read(Encoding.UTF8.GetBytes(json));

    private static TranscriptMessage ReadMessage(string message) => Assert.Single(Read($$"""{"id":"a","turns":[{{message}}]}""").Messages);
}
