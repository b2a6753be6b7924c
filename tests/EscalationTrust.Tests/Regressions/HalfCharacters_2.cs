using System.Text;
using System.Text.Json;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Text cut in the middle of a character ("\ud800") got past the readers' own words: unnamed fields, skipped lines, crashes of "calibrate", "fit" and of the validation that never throws.</summary>
public sealed class HalfCharacters_2
{
    [Theory]
    [InlineData("""{"custody":"\ud800"}""", "custody is")]
    [InlineData("""{"episode_signals":["\ud800"]}""", "episode_signals is")]
    [InlineData("""{"seen_words":"\ud800"}""", "seen_words is")]
    [InlineData("""{"customer_messages":[{"slot":0,"words":"\ud800"}]}""", "customer_messages: words is")]
    [InlineData("""{"\ud800":1,"turns":2}""", "the name of a field")]
    public void A_state_with_one_is_refused_and_the_field_is_named(string json, string named)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ConversationState>(json));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"turns":2,"handoff_reason":"\ud800"}""")]
    [InlineData("""{"turns":2,"flags":["\ud800"],"episode_events":["\ud800"]}""")]
    public void A_name_that_a_later_version_may_have_added_is_passed_over_all_the_same(string json) =>
        Assert.Equal(2, JsonSerializer.Deserialize<ConversationState>(json).Turns);

    [Fact]
    public void A_tool_call_whose_arguments_were_cut_is_read()
    {
        Transcript transcript = Read("""{"id":"a","turns":[{"role":"assistant","tool_calls":[{"id":"1","function":{"name":"find","arguments":"{\"q\":\"\ud83d"}}]},{"role":"user","text":"x"}]}""");
        TranscriptToolCall call = Assert.Single(transcript.Messages[0].ToolCalls);
        Assert.Equal(("find", "{\"q\":\"\ud83d"), (call.Name, call.Arguments));
        Assert.Equal("\ud800", Read("""{"id":"a","turns":[{"role":"tool_call","name":"\ud800"}]}""").Messages[0].ToolCalls[0].Name);
    }

    [Fact]
    public void A_tool_call_in_another_encoding_is_read()
    {
        byte[] line = Encoding.Latin1.GetBytes("""{"id":"a","turns":[{"role":"assistant","tool_calls":[{"name":"find","arguments":"é"},{"name":"find","arguments":{"q":"é"}}]}]}""");
        Assert.Equal(["\uFFFD", "{\"q\":\"\uFFFD\"}"], TranscriptJson.Read(line).Messages[0].ToolCalls.Select(call => call.Arguments));
    }

    [Theory]
    [InlineData("outcome=left", null)]
    [InlineData("outcome!=left", 0)]
    public void A_label_that_was_cut_equals_nothing(string rule, int? neededAt) =>
        Assert.Equal(neededAt, NeedRule.Parse(rule).Label(Read("""{"id":"a","turns":[{"role":"user","text":"x"}],"labels":{"outcome":"\ud800"}}""")).NeededAt);

    [Theory]
    [InlineData("\"found\": [", "\"\\ud800\": 1, \"found\": [", "surrogate")]
    [InlineData("\"data\": \"", "\"data\": \"\\ud800", "surrogate")]
    [InlineData("\"ticket_classes\": {", "\"ticket_classes\": {\"x\": 0.5, \"x\": 0.5,", "twice")]
    public void A_certificate_with_one_or_with_a_class_twice_does_not_validate(string part, string broken, string named)
    {
        string sound = Repository.Read("tests/EscalationTrust.Tests/Options/Golden/certificate.json");
        Assert.Contains(part, sound, StringComparison.Ordinal);
        PolicyFailure failure = Assert.Single(PolicyValidator.Validate(new EscalationTrustOptions { Certificate = sound.Replace(part, broken, StringComparison.Ordinal) }));
        Assert.Equal("Certificate", failure.Path);
        Assert.Contains(named, failure.Rule, StringComparison.Ordinal);
    }

    private static Transcript Read(string json) => TranscriptJson.Read(Encoding.UTF8.GetBytes(json));
}
