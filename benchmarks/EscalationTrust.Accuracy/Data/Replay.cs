namespace EscalationTrust.Accuracy;

/// <summary>Runs conversations through a policy: one decision for each customer message, no host signals, no clock.</summary>
internal sealed class Replay(DataFolder folder, IEscalationPolicy policy)
{
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<Observation>>> _files = [];

    /// <summary>Every customer message of every row of a file, in order.</summary>
    public IEnumerable<Observation> Turns(string file) => Conversations(file).SelectMany(turns => turns);

    /// <summary>The customer messages of each row of a file; a row without any is left out.</summary>
    public IReadOnlyList<IReadOnlyList<Observation>> Conversations(string file)
    {
        if (!_files.TryGetValue(file, out IReadOnlyList<IReadOnlyList<Observation>>? conversations))
        {
            conversations = [.. folder.Read(file).Select(Run).Where(turns => turns.Count != 0)];
            _files.Add(file, conversations);
        }

        return conversations;
    }

    private List<Observation> Run(Row row)
    {
        var observations = new List<Observation>();
        var conversation = default(ConversationState);
        string? reply = null;
        var tools = default(ToolActivity);
        for (int i = 0; i < row.Messages.Count; i++)
        {
            Message message = row.Messages[i];
            switch (message.Role)
            {
                case "assistant":
                    reply = reply is null ? message.Text : reply + "\n" + message.Text;
                    break;
                case "tool_call":
                    tools = Call(tools, message.Text);
                    break;
                case "tool" when message.Text.StartsWith("error", StringComparison.OrdinalIgnoreCase):
                    tools = tools.WithFailure();
                    break;
                case "user":
                    var turn = new Turn { CustomerText = message.Text, PreviousReply = reply, Tools = tools };
                    policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
                    observations.Add(new Observation
                    {
                        Row = row,
                        Message = message,
                        Index = i,
                        CustomerTurn = observations.Count + 1,
                        PreviousReply = reply,
                        Decision = decision,
                    });
                    reply = null;
                    tools = default;
                    break;
            }
        }

        return observations;
    }

    // The data writes a call as the tool's name, a blank and the arguments as JSON.
    private static ToolActivity Call(ToolActivity tools, string text)
    {
        int blank = text.IndexOf(' ');
        return blank < 0 ? tools.With(text, "", false) : tools.With(text.AsSpan(0, blank), text.AsSpan(blank + 1), false);
    }
}
