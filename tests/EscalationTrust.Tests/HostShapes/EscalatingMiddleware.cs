using EscalationTrust.Tests.HostShapes.StandIns;

namespace EscalationTrust.Tests.HostShapes;

// ----
/// <summary>Where <c>next</c> is not called, the bot is silent. The hooks see every reply before it is sent.</summary>
public sealed class EscalatingMiddleware(EscalationLadder ladder, IConversationSnapshots snapshots, Func<HandoffPacket, CancellationToken, Task> handOver) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type != "message")
        {
            await next(cancellationToken);
            return;
        }

        string id = turnContext.Activity.Conversation.Id;
        byte[]? stored = await snapshots.FindAsync(id, cancellationToken);
        SupportConversation chat = stored is null ? new(ladder, id) : SupportConversation.Restore(ladder, stored);

        EscalationDecision decision = chat.CustomerSays(turnContext.Activity.Text, turnContext.Activity.Timestamp);
        if (decision.BotMustNotAnswer)
        {
            if (decision.OpensHandoff)
            {
                await handOver(chat.Packet(turnContext.Activity.Timestamp), cancellationToken);
            }

            if (decision.Notice != NoticeKey.None)
            {
                string text = ladder.Notices.Write(decision.Notice, turnContext.Activity.Locale).Text;
                chat.NoticeGiven(decision.Notice, text, turnContext.Activity.Timestamp);
                await turnContext.SendActivityAsync(text, cancellationToken);
            }
        }
        else
        {
            turnContext.OnSendActivities(async (_, activities, send) =>
            {
                foreach (Activity activity in activities.Where(activity => activity.Type == "message").ToArray())
                {
                    ReplyReview review = chat.BotDrafts(activity.Text);
                    if (!review.Allowed)
                    {
                        activity.Text = ladder.Notices.Write(review.Notice, turnContext.Activity.Locale).Text;
                        chat.NoticeGiven(review.Notice, activity.Text);
                    }
                }

                activities.RemoveAll(activity => activity.Type == "message" && string.IsNullOrEmpty(activity.Text));
                await send();
            });
            await next(cancellationToken);
        }

        await snapshots.SaveAsync(id, chat.Snapshot(), cancellationToken);
    }
}
// ----
