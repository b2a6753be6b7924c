namespace EscalationTrust.Tool;

/// <summary>Tells a conversation what the recording's bot said and did.</summary>
internal sealed class RecordedBot(SupportConversation chat)
{
    private readonly Queue<TranscriptToolCall> _calls = new();
    private SignalSet _signals;
    private Confidence _confidence;

    /// <summary>Takes in a message that is not the customer's.</summary>
    public void Add(TranscriptMessage message)
    {
        _signals |= message.Signals;
        if (message.Role == TranscriptRole.Assistant)
        {
            _confidence = message.Confidence.IsKnown ? message.Confidence : _confidence;
            chat.BotSaid(message.Text, message.At);
        }

        foreach (TranscriptToolCall call in message.ToolCalls)
        {
            _calls.Enqueue(call);
        }

        if (message.Role == TranscriptRole.Tool && _calls.TryDequeue(out TranscriptToolCall? answered))
        {
            chat.ToolUsed(NameOf(answered), answered.Arguments, message.ToolFailed);
        }
    }

    /// <summary>A message of the customer's, with what has gathered since the one before.</summary>
    public EscalationDecision CustomerSays(TranscriptMessage message)
    {
        while (_calls.TryDequeue(out TranscriptToolCall? call))
        {
            chat.ToolUsed(NameOf(call), call.Arguments);
        }

        EscalationDecision decision = chat.CustomerSays(new Turn
        {
            CustomerText = message.Text,
            ModelConfidence = message.Confidence.IsKnown ? message.Confidence : _confidence,
            Sentiment = message.Sentiment,
            Signals = _signals | message.Signals,
            At = message.At,
        });
        _signals = default;
        _confidence = default;
        return decision;
    }

    private static string NameOf(TranscriptToolCall call) => call.Name.Length == 0 ? "tool" : call.Name;
}
