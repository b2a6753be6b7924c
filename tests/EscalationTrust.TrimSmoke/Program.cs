using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using EscalationTrust;
using EscalationTrust.TrimSmoke;

var failures = new List<string>();
Check("reflection JSON is off", !JsonSerializer.IsReflectionEnabledByDefault);

// The README example.
EscalationLadder ladder = EscalationLadder.Create();
ConversationState conversation = default;
var turn = new Turn { CustomerText = "I've told you twice, this charge is wrong. Get me a person." };
bool escalates = ladder.Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
Check("a request for a person escalates", escalates && decision.OpensHandoff && decision.Reason == EscalationReason.HumanRequested);

// The state of a conversation, inside a type of the host's own.
string json = JsonSerializer.Serialize(new Chat { Id = "c-1", Conversation = conversation }, ChatJson.Default.Chat);
Chat read = JsonSerializer.Deserialize(json, ChatJson.Default.Chat)!;
Check("the state survives JSON", read.Conversation.Turns == 1 && read.Conversation.Custody == Custody.HandoffRequested);
byte[] stored = ConversationStateFormat.ToArray(in conversation);
Check("the state survives binary", ConversationStateFormat.Read(stored).EpisodeSignals == conversation.EpisodeSignals);

// The policy as a document, and back.
EscalationLadder again = EscalationLadder.FromDocument(ladder.Document);
Check("a policy survives its document", again.PolicyHash == ladder.PolicyHash && again.Document == ladder.Document);
Check("the schema of the document is there", PolicyDocument.Schema.Contains("$schema", StringComparison.Ordinal));
Check("a wrong policy is reported, not thrown at the host", PolicyDocument.Validate("""{"threshold": 7}""").Count != 0);

failures.ForEach(Console.Error.WriteLine);
string how = RuntimeFeature.IsDynamicCodeCompiled ? "trimmed" : "native";
Console.WriteLine(failures.Count == 0 ? $"The {how} library works." : $"{failures.Count} failures in the {how} library.");
return failures.Count == 0 ? 0 : 1;

void Check(string what, bool holds)
{
    if (!holds)
    {
        failures.Add($"It does not hold that {what}.");
    }
}

namespace EscalationTrust.TrimSmoke
{
    internal sealed class Chat
    {
        public required string Id { get; init; }

        public ConversationState Conversation { get; set; }
    }

    [JsonSerializable(typeof(Chat))]
    internal sealed partial class ChatJson : JsonSerializerContext;
}
