namespace EscalationTrust.Tool;

/// <summary>Tells a conversation what the recording's bot said and did.</summary>
internal sealed class RecordedBot(SupportConversation chat)
{
    private readonly Queue<TranscriptToolCall> _calls = new();
    private ToolActivity _tools;
    private SignalSet _signals;
    private Confidence _confidence;
    private Dictionary<string, double> _features = [];

    /// <summary>Takes in a message that is not the customer's.</summary>
    public void Add(TranscriptMessage message)
    {
        _signals |= message.Signals;
        Gather(message);
        if (message.Role == TranscriptRole.Assistant)
        {
            _confidence = message.Confidence.IsKnown ? message.Confidence : _confidence;
            chat.BotSaid(message.Text, message.At);
        }

        foreach (TranscriptToolCall call in message.ToolCalls)
        {
            _calls.Enqueue(call);
            _tools = _tools.With(call.Name, call.Arguments, failed: false);
        }

        if (message.ToolFailed)
        {
            _tools = _tools.WithFailure();
        }

        if (message.Role == TranscriptRole.Tool && _calls.TryDequeue(out TranscriptToolCall? answered))
        {
            chat.ToolUsed(NameOf(answered), answered.Arguments, message.ToolFailed);
        }
    }

    /// <summary>A message of the customer's, with what has gathered since the one before: the turn that a replay makes of it.</summary>
    public EscalationDecision CustomerSays(TranscriptMessage message)
    {
        Gather(message);
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
            Tools = _tools,
            Features = _features.Count == 0 ? null : _features,
            At = message.At,
        });
        (_tools, _signals, _confidence, _features) = (default, default, default, []);
        return decision;
    }

    private void Gather(TranscriptMessage message)
    {
        foreach ((string name, double value) in message.Features)
        {
            _features[name] = Math.Max(value, _features.GetValueOrDefault(name, double.NegativeInfinity));
        }
    }

    private static string NameOf(TranscriptToolCall call) => call.Name.Length == 0 ? "tool" : call.Name;
}
